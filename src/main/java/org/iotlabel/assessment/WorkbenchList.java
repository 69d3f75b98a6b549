package org.iotlabel.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.Words;
import org.iotlabel.problem.Problem;

/** The requirements of a case in the order of the baseline, the one that is open, and those that a filter keeps. */
final class WorkbenchList {
    private final UUID assessment;
    private final AssessmentView.File file;
    private final WorkbenchFilter filter;
    private final int place;

    /**
     * Makes the list.
     *
     * @throws Problem NOT_FOUND where the requirement is not one to judge
     */
    WorkbenchList(UUID assessment, AssessmentView.File file, String requirement, WorkbenchFilter filter) {
        this.assessment = assessment;
        this.file = file;
        this.filter = filter;
        this.place = file.requirements().stream()
                .map(AssessmentView.Line::id)
                .toList()
                .indexOf(requirement);
        if (place < 0) {
            throw Problem.notFound();
        }
    }

    /** One requirement; its verdict in a word, and the name of that word's style. */
    record Entry(String href, String id, String title, String word, String style, boolean asked, boolean current) {}

    /** A choice of what is listed. */
    record Choice(String href, String words, long count, boolean current) {}

    AssessmentView.Line current() {
        return file.requirements().get(place);
    }

    List<Entry> entries() {
        return file.requirements().stream()
                .filter(this::isKept)
                .map(this::entry)
                .toList();
    }

    List<Choice> choices() {
        return Arrays.stream(WorkbenchFilter.values())
                .map(one -> new Choice(
                        at(current().id(), one),
                        messages().filterWord(one),
                        file.requirements().stream()
                                .filter(line -> one.keeps(line, file.questions()))
                                .count(),
                        one == filter))
                .toList();
    }

    /** The address of the next one that the filter keeps; empty at the end. */
    String next() {
        return first(file.requirements().subList(place + 1, file.requirements().size()));
    }

    String previous() {
        var before = new ArrayList<>(file.requirements().subList(0, place));
        return first(before.reversed());
    }

    /** The address of the first one without a verdict; empty where each has one. */
    String open() {
        return file.requirements().stream()
                .filter(line -> WorkbenchFilter.OPEN.keeps(line, file.questions()))
                .findFirst()
                .map(line -> at(line.id(), WorkbenchFilter.OPEN))
                .orElse("");
    }

    /** The address of the requirement that is open. */
    String here() {
        return at(current().id(), filter);
    }

    private String first(List<AssessmentView.Line> lines) {
        return lines.stream()
                .filter(this::isKept)
                .findFirst()
                .map(line -> at(line.id(), filter))
                .orElse("");
    }

    private boolean isKept(AssessmentView.Line line) {
        return filter.keeps(line, file.questions());
    }

    private Entry entry(AssessmentView.Line line) {
        var finding = line.finding();
        return new Entry(
                at(line.id(), filter),
                line.id(),
                line.title(),
                finding == null ? messages().open() : messages().verdictWord(finding.verdict()),
                finding == null ? "open" : finding.verdict().name().toLowerCase(java.util.Locale.ROOT),
                WorkbenchFilter.QUESTIONED.keeps(line, file.questions()),
                line == current());
    }

    private String at(String requirement, WorkbenchFilter shown) {
        var path = AssessmentSection.at(assessment) + "/requirements/" + requirement;
        return shown == WorkbenchFilter.ALL ? path : path + "?show=" + shown.word();
    }

    static WorkbenchMessages messages() {
        return Words.in(PortalFrame.LANGUAGE, WorkbenchMessages.class);
    }
}

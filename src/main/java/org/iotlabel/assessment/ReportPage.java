package org.iotlabel.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.iotlabel.desk.Fact;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.Words;
import org.iotlabel.scheme.BaselineDocument;
import org.iotlabel.scheme.Cap;
import org.iotlabel.scheme.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * A report, sealed or about to be.
 *
 * @param summary the assessor's words where it is sealed; else empty
 * @param whyNot why it cannot be sealed now; empty where it can, and where it is
 */
record ReportPage(
        String model,
        String caseHref,
        String standing,
        List<Fact> result,
        List<Row> caps,
        List<Row> verdicts,
        List<Row> containment,
        String summary,
        String whyNot,
        boolean open,
        FormPage form) {
    /**
     * A line of the report.
     *
     * @param about what the name means, in a sentence; empty where the name says it
     * @param href where it leads; empty where it leads nowhere
     */
    record Row(String name, String about, String href, String word, String words) {}

    /** What a page is made of: the report, and the words beside it where it was sealed. */
    record Content(
            ReportDocument document,
            BaselineDocument baseline,
            String digest,
            @Nullable Instant sealedAt,
            String summary) {
        /** A requirement by its key and title. */
        String called(String requirement) {
            return baseline.requirement(requirement)
                    .map(one -> one.id() + " " + one.title())
                    .orElse(requirement);
        }
    }

    static ReportPage of(AssessmentView view, Content content, FormPage form, PortalFrame desk) {
        var document = content.document();
        var sealedAt = content.sealedAt();
        return new ReportPage(
                view.product().model(),
                AssessmentSection.at(view.id()),
                sealedAt == null ? messages().preview() : messages().sealed(desk.moment(sealedAt)),
                result(content),
                caps(content, view),
                verdicts(content, view),
                containment(content),
                content.summary(),
                sealedAt == null ? Workbench.whyNot(view.actions(), "report") : "",
                sealedAt == null,
                form);
    }

    static ReportMessages messages() {
        return Words.in(PortalFrame.LANGUAGE, ReportMessages.class);
    }

    private static List<Fact> result(Content content) {
        var score = content.document().score();
        return new Fact.Facts()
                .add(messages().level(), messages().levelWord(score.level()))
                .add(messages().levelSought(), content.document().level())
                .add(messages().grade(), score.grade())
                .add(messages().score(), messages().scoreOf(score.score()))
                .add(
                        messages().coverage(),
                        messages()
                                .coverageOf(
                                        score.coverage().passed(),
                                        score.coverage().applying()))
                .add(messages().digest(), content.digest())
                .all();
    }

    private static List<Row> caps(Content content, AssessmentView view) {
        return content.document().score().caps().stream()
                .map(cap -> cap(cap, content.called(cap.requirement()), at(view, cap.requirement())))
                .toList();
    }

    /** What nobody is asked to judge has no place to lead to. */
    private static Row cap(Cap cap, String name, String href) {
        var cause = cap.cause() == Cap.Cause.NO_VERDICT && href.isEmpty()
                ? messages().beyond()
                : messages().causeWord(cap.cause());
        return new Row(name, "", href, cause, messages().capLevel(cap.level()));
    }

    /** In the order in which they are asked. */
    private static List<Row> verdicts(Content content, AssessmentView view) {
        var verdicts = content.document().verdicts();
        return content.baseline().requirements().stream()
                .map(Requirement::id)
                .filter(verdicts::containsKey)
                .map(id -> {
                    var judged = Objects.requireNonNull(verdicts.get(id));
                    var word = WorkbenchList.messages().verdictWord(judged.verdict());
                    return new Row(content.called(id), "", at(view, id), word, judged.justification());
                })
                .toList();
    }

    private static List<Row> containment(Content content) {
        var held = content.document().containment();
        return content.baseline().containment().facts().stream()
                .filter(fact -> held.containsKey(fact.id()))
                .map(fact -> new Row(
                        fact.title(),
                        fact.question(),
                        "",
                        messages().held(Boolean.TRUE.equals(held.get(fact.id()))),
                        ""))
                .toList();
    }

    /** What the vendor does not claim stands in the report, and there is nothing to judge of it. */
    private static String at(AssessmentView view, String requirement) {
        var file = view.file();
        return file != null
                        && file.requirements().stream()
                                .anyMatch(line -> line.id().equals(requirement))
                ? AssessmentSection.at(view.id()) + "/requirements/" + requirement
                : "";
    }
}

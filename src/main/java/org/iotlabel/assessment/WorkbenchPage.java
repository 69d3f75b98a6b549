package org.iotlabel.assessment;

import java.util.List;
import java.util.Optional;
import org.iotlabel.assessment.WorkbenchList.Choice;
import org.iotlabel.assessment.WorkbenchList.Entry;
import org.iotlabel.attestation.Claim;
import org.iotlabel.check.CheckedPiece;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.PortalFrame;

/**
 * The workbench at one requirement.
 *
 * @param whyNot why no verdict is taken now; empty where one is
 * @param form the verdict; its title is that of the requirement
 * @param found what a machine found in files that concern it
 * @param opened the piece of evidence that is looked at
 * @param ask where to ask about the requirement; empty where nothing can be asked now
 */
record WorkbenchPage(
        String model,
        String caseHref,
        List<Choice> choices,
        List<Entry> entries,
        String previous,
        String next,
        String here,
        Asked asked,
        Claimed claimed,
        List<Exhibit> exhibits,
        List<CheckedPiece> found,
        Optional<OpenedExhibit> opened,
        List<QuestionLine> questions,
        Judged judged,
        String whyNot,
        String ask,
        FormPage form) {
    /** What the requirement asks. */
    record Asked(String id, String title, String text, String obligation, String because) {}

    /**
     * What the vendor claims.
     *
     * @param closed digests of evidence that the assessor cannot open
     */
    record Claimed(
            String answer, String text, String reason, boolean changed, List<Exhibit> evidence, List<String> closed) {}

    /** What stands there as the verdict now. */
    record Judged(String verdict, String justification) {}

    public String script() {
        return WorkbenchAssets.SCRIPT;
    }

    public String style() {
        return WorkbenchAssets.STYLE;
    }

    /** Whether every requirement has a verdict, so that the report can be sealed. */
    public boolean isJudged() {
        return choices.get(WorkbenchFilter.OPEN.ordinal()).count() == 0;
    }

    public boolean isShut() {
        return !whyNot.isEmpty();
    }

    /** The address of the page with that piece of evidence open. */
    public String opening(Exhibit exhibit) {
        return OpenedExhibit.at(here, exhibit, "");
    }

    static Asked asked(AssessmentView.Line line) {
        var because = line.because();
        return new Asked(
                line.id(),
                line.title(),
                line.text(),
                WorkbenchList.messages().obligation(line.obligation(), line.level()),
                because == null ? "" : because);
    }

    static Judged judged(AssessmentView.Line line) {
        var finding = line.finding();
        return finding == null
                ? new Judged("", "")
                : new Judged(WorkbenchList.messages().verdictWord(finding.verdict()), finding.justification());
    }

    static Claimed claimed(AssessmentView.Line line, AssessmentView.File file, List<Exhibit> exhibits) {
        var words = WorkbenchList.messages();
        var claim = line.claim();
        if (claim == null) {
            return new Claimed(words.noClaim(), "", "", false, List.of(), List.of());
        }
        var pointer = "/claims/" + line.id();
        var changed = file.changes().stream()
                .map(org.iotlabel.attestation.Change::pointer)
                .anyMatch(one -> one.equals(pointer) || one.startsWith(pointer + "/"));
        return new Claimed(
                words.answerWord(claim.answer()),
                claim.text(),
                claim.reason(),
                changed,
                exhibits.stream()
                        .filter(one -> claim.evidence().contains(one.digest()))
                        .toList(),
                closed(claim, exhibits));
    }

    private static List<String> closed(Claim claim, List<Exhibit> exhibits) {
        return claim.evidence().stream()
                .filter(digest ->
                        exhibits.stream().noneMatch(one -> one.digest().equals(digest)))
                .toList();
    }

    static List<QuestionLine> questions(AssessmentView.Line line, AssessmentView.File file, PortalFrame desk) {
        return QuestionLine.all(
                file.questions().stream()
                        .filter(one -> line.id().equals(one.requirement()))
                        .toList(),
                file,
                desk);
    }
}

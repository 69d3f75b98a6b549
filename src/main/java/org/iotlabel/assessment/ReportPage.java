package org.iotlabel.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.iotlabel.desk.Fact;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.Words;
import org.iotlabel.scheme.Cap;
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
    /** A line of the report; href is empty where it leads nowhere. */
    record Row(String name, String href, String word, String words) {}

    /** What a page is made of: the report, and the words beside it where it was sealed. */
    record Content(
            ReportDocument document,
            String digest,
            @Nullable Instant sealedAt,
            String summary) {}

    static ReportPage of(AssessmentView view, Content content, FormPage form, PortalFrame desk) {
        var document = content.document();
        var sealedAt = content.sealedAt();
        return new ReportPage(
                view.product().model(),
                AssessmentSection.at(view.id()),
                sealedAt == null ? messages().preview() : messages().sealed(desk.moment(sealedAt)),
                result(content),
                caps(document, view),
                verdicts(document, view),
                containment(document.containment()),
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
                .add(messages().level(), score.level())
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

    private static List<Row> caps(ReportDocument document, AssessmentView view) {
        return document.score().caps().stream()
                .map(cap -> cap(cap, at(view, cap.requirement())))
                .toList();
    }

    /** What nobody is asked to judge has no place to lead to. */
    private static Row cap(Cap cap, String href) {
        var cause = cap.cause() == Cap.Cause.NO_VERDICT && href.isEmpty()
                ? messages().beyond()
                : messages().causeWord(cap.cause());
        return new Row(cap.requirement(), href, cause, messages().capLevel(cap.level()));
    }

    private static List<Row> verdicts(ReportDocument document, AssessmentView view) {
        return document.verdicts().entrySet().stream()
                .map(one -> new Row(
                        one.getKey(),
                        at(view, one.getKey()),
                        WorkbenchList.messages().verdictWord(one.getValue().verdict()),
                        one.getValue().justification()))
                .toList();
    }

    private static List<Row> containment(Map<String, Boolean> facts) {
        return facts.entrySet().stream()
                .map(one -> new Row(one.getKey(), "", messages().held(one.getValue()), ""))
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

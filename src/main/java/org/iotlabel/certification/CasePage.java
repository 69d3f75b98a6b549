package org.iotlabel.certification;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.iotlabel.attestation.ChangeWords;
import org.iotlabel.desk.Deed;
import org.iotlabel.desk.Fact;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.Words;
import org.iotlabel.scheme.BaselineDocument;

/**
 * A case as a certifier reads it before deciding.
 *
 * @param vendor who submitted it
 * @param decided what became of it; empty while it is open
 * @param basis exactly what there is to decide
 * @param eyes who evaluated, who decides, and whether the visitor may
 * @param obstacles what stands against the level sought
 * @param isFirst whether nothing was submitted before
 * @param evidence the page of the evidence that is open to the scheme; empty where the visitor may not open it now
 */
record CasePage(
        String model,
        String vendor,
        List<Fact> decided,
        List<Fact> basis,
        List<Fact> eyes,
        List<String> obstacles,
        List<JudgedRequirement> verdicts,
        List<Fact> reports,
        boolean isFirst,
        List<ChangedPlace> changes,
        String evidence,
        List<Deed> deeds) {
    static CasePage of(ReviewView view, BaselineDocument baseline, CaseRecord record, PortalFrame desk) {
        var facts = new CaseFacts(view, baseline, desk);
        var places = new ChangeWords(baseline);
        return new CasePage(
                view.snapshot().at("/description/model").asText(),
                view.snapshot().at("/vendor/name").asText(),
                facts.decided(record),
                facts.basis(),
                facts.eyes(),
                view.obstacles().stream().map(Reason::words).toList(),
                record.judged(),
                reports(view.evaluation()),
                view.basis().revision() == 1,
                view.changes().stream()
                        .map(change -> ChangedPlace.of(change, places))
                        .toList(),
                record.readable() ? at(view) + "/evidence" : "",
                deeds(view));
    }

    /** Whether nothing is left to decide. */
    public boolean isOver() {
        return !decided.isEmpty();
    }

    /** Whether something that a machine found stands beside a verdict. */
    public boolean isMachineRead() {
        return verdicts.stream().anyMatch(one -> !one.found().isEmpty());
    }

    static CaseMessages words() {
        return Words.in(PortalFrame.LANGUAGE, CaseMessages.class);
    }

    static String at(ReviewView view) {
        return ReviewSection.PATH + "/" + view.id();
    }

    private static List<Fact> reports(JsonNode evaluation) {
        return StreamSupport.stream(evaluation.path("reports").spliterator(), false)
                .map(report -> new Fact(
                        report.at("/author/organisationName").asText(),
                        report.path("summary").asText().lines().toList(),
                        ""))
                .toList();
    }

    /** Nothing is left to do in a review that is over. */
    private static List<Deed> deeds(ReviewView view) {
        if (view.state() != ReviewState.OPEN) {
            return List.of();
        }
        var words = words();
        return Deed.all(
                Deed.of(view.actions(), "grant", words.grant(), at(view) + "/grant"),
                Deed.of(view.actions(), "denial", words.deny(), at(view) + "/denial"),
                Deed.of(view.actions(), "return-to-evaluation", words.giveBack(), at(view) + "/return-to-evaluation"));
    }
}

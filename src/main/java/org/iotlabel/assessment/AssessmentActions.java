package org.iotlabel.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.iotlabel.attestation.Attestation;
import org.iotlabel.problem.Action;

/** Offers an assessor what may be done next with an assessment, by the same law that the workflows ask. */
@ApplicationScoped
class AssessmentActions {
    private final AssessmentLaw law;
    private final ReconciliationLaw reconciliation;

    AssessmentActions(AssessmentLaw law, ReconciliationLaw reconciliation) {
        this.law = law;
        this.reconciliation = reconciliation;
    }

    List<Action> of(Examination examination) {
        var at = at(examination.assessment());
        var obstacles = law.work(examination);
        var examining = obstacles.examine();
        var work = Stream.of(
                Action.of("verdict", "PUT", at + "/verdicts/{requirement}", examining),
                Action.of("verdicts", "PUT", at + "/verdicts", examining),
                Action.of("containment", "PUT", at + "/containment", examining),
                Action.of("evidence", "POST", at + "/evidence", examining),
                Action.of("question", "POST", at + "/questions", obstacles.ask()),
                Action.of("return", "POST", at + "/return", obstacles.giveBack()),
                Action.of("report", "POST", at + "/report", obstacles.seal()),
                Action.of(
                        "proposal",
                        "PUT",
                        at + "/disagreements/{requirement}",
                        reconciliation.whyNotPropose(examination)));
        return Stream.concat(of(examination.assessment(), examination.attestation()).stream(), work)
                .toList();
    }

    /** Whether to take it up, for a list. */
    List<Action> of(Assessment seat, Attestation attestation) {
        return List.of(
                Action.of("acceptance", "POST", at(seat) + "/acceptance", law.whyNotAccept(seat, attestation)),
                Action.of("declination", "POST", at(seat) + "/declination", law.whyNotDecline(seat, attestation)));
    }

    private static String at(Assessment assessment) {
        return "/api/v1/assessments/" + assessment.id();
    }
}

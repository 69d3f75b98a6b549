package org.iotlabel.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iotlabel.attestation.Attestation;
import org.iotlabel.problem.Action;
import org.iotlabel.problem.Problem;

/** Offers an assessor what may be done next with an assessment, by the same law that the workflows ask. */
@ApplicationScoped
class AssessmentActions {
    private final AssessmentLaw law;
    private final ReconciliationLaw reconciliation;
    private final StandingOfQueue standing;

    AssessmentActions(AssessmentLaw law, ReconciliationLaw reconciliation, StandingOfQueue standing) {
        this.law = law;
        this.reconciliation = reconciliation;
        this.standing = standing;
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

    /** Whether to take it up. */
    private List<Action> of(Assessment seat, Attestation attestation) {
        return of(seat, attestation, law.whyNotAccept(seat, attestation));
    }

    /** The same for each line of a list, by the key of the seat. */
    Map<UUID, List<Action>> of(Collection<Assessment> seats, Map<UUID, Attestation> about) {
        var obstacles = standing.obstacles(seats, about);
        return seats.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Assessment::id,
                        seat -> Optional.ofNullable(about.get(seat.attestation()))
                                .map(one -> line(seat, one, Optional.ofNullable(obstacles.get(seat.id()))))
                                .orElse(List.of())));
    }

    private List<Action> line(Assessment seat, Attestation attestation, Optional<Problem> unfit) {
        return of(seat, attestation, AssessmentLaw.whyNotAccept(seat, attestation, () -> unfit));
    }

    private List<Action> of(Assessment seat, Attestation attestation, Optional<Problem> obstacle) {
        return List.of(
                Action.of("acceptance", "POST", at(seat) + "/acceptance", obstacle),
                Action.of("declination", "POST", at(seat) + "/declination", law.whyNotDecline(seat, attestation)));
    }

    private static String at(Assessment assessment) {
        return "/api/v1/assessments/" + assessment.id();
    }
}

package org.iotlabel.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.iotlabel.attestation.Attestation;
import org.iotlabel.attestation.AttestationProgress;
import org.iotlabel.attestation.Snapshot;
import org.iotlabel.party.Accreditations;
import org.iotlabel.party.Relations;
import org.iotlabel.problem.Problem;

/**
 * Whether an assessor may still act. It is asked anew each time and nothing is stored about it: an accreditation that
 * lapses freezes the work of its assessors where it stands, and one that covers the case again lets it go on.
 */
@ApplicationScoped
class Standing {
    private final Accreditations accreditations;
    private final Relations relations;
    private final AttestationProgress attestations;
    private final Clock clock;

    Standing(Accreditations accreditations, Relations relations, AttestationProgress attestations, Clock clock) {
        this.accreditations = accreditations;
        this.relations = relations;
        this.attestations = attestations;
        this.clock = clock;
    }

    /** Why the accreditation of the assessor's body does not cover the case today. */
    Optional<Problem> whyNotCovered(Examination examination) {
        return whyNotCovered(examination.assessment().evaluator(), examination.snapshot());
    }

    /** The same for a seat of an attestation. */
    Optional<Problem> whyNotCovered(Assessment seat, Attestation attestation) {
        return whyNotCovered(
                seat.evaluator(),
                attestations.revision(attestation.id(), seat.revision()).snapshot());
    }

    /** What binds the assessor, or the body, to the vendor today. */
    Optional<Problem> whyNotImpartial(Assessment seat, Attestation attestation) {
        var evaluator = seat.evaluator();
        var vendor = attestation.vendor();
        return relations
                        .conflict(evaluator.principal(), evaluator.organisation(), vendor, clock.instant())
                        .isEmpty()
                ? Optional.empty()
                : Optional.of(conflicting());
    }

    /** Why the accreditation of one of these does not cover a case today; empty where those of all do. */
    Optional<Problem> whyNotAllCovered(List<Evaluator> evaluators, Snapshot snapshot) {
        var bodies = evaluators.stream().map(Evaluator::organisation).toList();
        var covered = accreditations.covering(bodies, work(snapshot));
        return evaluators.stream()
                .filter(one -> !covered.contains(one.organisation()))
                .findFirst()
                .map(Standing::uncovered);
    }

    private Optional<Problem> whyNotCovered(Evaluator evaluator, Snapshot snapshot) {
        return accreditations.covers(evaluator.organisation(), work(snapshot))
                ? Optional.empty()
                : Optional.of(uncovered(evaluator));
    }

    Accreditations.Work work(Snapshot snapshot) {
        return new Accreditations.Work(
                snapshot.description().category().name(),
                snapshot.baseline().version(),
                snapshot.level(),
                clock.instant());
    }

    static Problem conflicting() {
        return new Problem(
                AssessmentProblem.CONFLICT_OF_INTEREST,
                "You or your body are related to the vendor, or were within two years; please decline.");
    }

    static Problem uncovered(Evaluator evaluator) {
        return new Problem(
                AssessmentProblem.NOT_ACCREDITED,
                "The accreditation of " + evaluator.organisationName()
                        + " does not cover this case today; nothing is lost, and it goes on when it does again.");
    }
}

package org.iotlabel.assessment;

import static org.iotlabel.attestation.AttestationState.*;
import static org.iotlabel.problem.FieldError.at;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.iotlabel.attestation.Attestation;
import org.iotlabel.attestation.AttestationState;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;

/**
 * Why an assessor may not do something now. The workflows ask before they act and the views ask before they offer, so
 * that what is offered and what is done cannot differ.
 */
@ApplicationScoped
class AssessmentLaw {
    private final Standing standing;

    AssessmentLaw(Standing standing) {
        this.standing = standing;
    }

    Optional<Problem> whyNotAccept(Examination examination) {
        return whyNotAccept(examination.assessment(), examination.attestation());
    }

    /** The same for a seat of which nothing else was read. */
    Optional<Problem> whyNotAccept(Assessment seat, Attestation attestation) {
        return whyNotAccept(
                seat,
                attestation,
                () -> standing.whyNotCovered(seat, attestation).or(() -> standing.whyNotImpartial(seat, attestation)));
    }

    /** The same where it is known whether the assessor is fit for it. */
    static Optional<Problem> whyNotAccept(Assessment seat, Attestation attestation, Supplier<Optional<Problem>> unfit) {
        return seat.whyNot(AssessmentState.ACCEPTED)
                .or(() -> whyNotIn(seat, attestation, Seats.UNDER_EVALUATION))
                .or(unfit);
    }

    /** Declining needs no accreditation: whoever has to stop must be able to. */
    Optional<Problem> whyNotDecline(Examination examination) {
        return whyNotDecline(examination.assessment(), examination.attestation());
    }

    Optional<Problem> whyNotDecline(Assessment seat, Attestation attestation) {
        return seat.whyNot(AssessmentState.DECLINED).or(() -> whyNotIn(seat, attestation, Seats.UNDER_EVALUATION));
    }

    /** Also reading evidence and bringing some. */
    Optional<Problem> whyNotExamine(Examination examination) {
        return work(examination).examine();
    }

    Optional<Problem> whyNotAsk(Examination examination) {
        return work(examination).ask();
    }

    Optional<Problem> whyNotReturn(Examination examination) {
        return work(examination).giveBack();
    }

    Optional<Problem> whyNotSeal(Examination examination) {
        return work(examination).seal();
    }

    /** What stands against the work on one examination now. */
    Work work(Examination examination) {
        return new Work(examination);
    }

    /** Each kind of work; whether the assessor may work at all is looked up once for all of them. */
    final class Work {
        private final Examination examination;
        private final Optional<Problem> obstacle;

        private Work(Examination examination) {
            this.examination = examination;
            var state = examination.assessment().state();
            this.obstacle = state == AssessmentState.ACCEPTED
                    ? standing.whyNotCovered(examination)
                    : Optional.of(AssessmentProblem.notAtWork(state));
        }

        Optional<Problem> examine() {
            return obstacle.or(() -> whyNotIn(examination, Seats.UNDER_EVALUATION));
        }

        Optional<Problem> ask() {
            return obstacle.or(() -> whyNotIn(examination, List.of(IN_EVALUATION, INFO_REQUESTED)));
        }

        Optional<Problem> giveBack() {
            return obstacle.or(() -> whyNotIn(examination, List.of(IN_EVALUATION)));
        }

        Optional<Problem> seal() {
            return giveBack().or(() -> incomplete(gaps(examination)));
        }
    }

    private static Optional<Problem> whyNotIn(Examination examination, Collection<AttestationState> states) {
        return whyNotIn(examination.assessment(), examination.attestation(), states);
    }

    private static Optional<Problem> whyNotIn(
            Assessment seat, Attestation attestation, Collection<AttestationState> states) {
        var isCurrent = attestation.revision() == seat.revision();
        return isCurrent && states.contains(attestation.state())
                ? Optional.empty()
                : Optional.of(AssessmentProblem.notInEvaluation(attestation.state(), isCurrent));
    }

    private static List<FieldError> gaps(Examination examination) {
        return examination.scope().missing(examination.assessment().findings()).stream()
                .map(requirement -> at("This requirement has no verdict.", "verdicts", requirement.id()))
                .toList();
    }

    private static Optional<Problem> incomplete(List<FieldError> gaps) {
        return gaps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(
                        AssessmentProblem.REPORT_INCOMPLETE,
                        gaps.size() == 1
                                ? "One requirement has no verdict."
                                : gaps.size() + " requirements have no verdict.",
                        gaps));
    }
}

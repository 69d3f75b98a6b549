package org.iotlabel.assessment;

import static org.iotlabel.attestation.AttestationState.*;
import static org.iotlabel.problem.FieldError.at;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
        return examination
                .assessment()
                .whyNot(AssessmentState.ACCEPTED)
                .or(() -> whyNotIn(examination, Seats.UNDER_EVALUATION))
                .or(() -> standing.whyNotCovered(examination))
                .or(() -> standing.whyNotImpartial(examination));
    }

    /** Declining needs no accreditation: whoever has to stop must be able to. */
    Optional<Problem> whyNotDecline(Examination examination) {
        return examination
                .assessment()
                .whyNot(AssessmentState.DECLINED)
                .or(() -> whyNotIn(examination, Seats.UNDER_EVALUATION));
    }

    /** Also reading evidence and bringing some. */
    Optional<Problem> whyNotExamine(Examination examination) {
        return whyNotAtWork(examination).or(() -> whyNotIn(examination, Seats.UNDER_EVALUATION));
    }

    Optional<Problem> whyNotAsk(Examination examination) {
        return whyNotAtWork(examination).or(() -> whyNotIn(examination, List.of(IN_EVALUATION, INFO_REQUESTED)));
    }

    Optional<Problem> whyNotReturn(Examination examination) {
        return whyNotAtWork(examination).or(() -> whyNotIn(examination, List.of(IN_EVALUATION)));
    }

    Optional<Problem> whyNotSeal(Examination examination) {
        return whyNotAtWork(examination)
                .or(() -> whyNotIn(examination, List.of(IN_EVALUATION)))
                .or(() -> incomplete(gaps(examination)));
    }

    private Optional<Problem> whyNotAtWork(Examination examination) {
        var state = examination.assessment().state();
        return state == AssessmentState.ACCEPTED
                ? standing.whyNotCovered(examination)
                : Optional.of(AssessmentProblem.notAtWork(state));
    }

    private static Optional<Problem> whyNotIn(Examination examination, Collection<AttestationState> states) {
        var attestation = examination.attestation();
        var isCurrent = attestation.revision() == examination.assessment().revision();
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

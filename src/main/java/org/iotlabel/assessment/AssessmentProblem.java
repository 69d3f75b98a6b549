package org.iotlabel.assessment;

import org.iotlabel.attestation.AttestationState;
import org.iotlabel.problem.PlainWords;
import org.iotlabel.problem.Problem;
import org.iotlabel.problem.ProblemType;

/** What can go wrong with assessments. */
enum AssessmentProblem implements ProblemType {
    /** The state of the assessment does not allow the step; the members state and allowed say what does. */
    ILLEGAL_ASSESSMENT_STEP(409, "The assessment's state does not allow this"),
    /** The attestation is not where this can be done, for instance because the vendor owes an answer. */
    NOT_IN_EVALUATION(409, "The attestation is not being evaluated"),
    /** The body's accreditation does not cover the case today; nothing is lost, and it goes on when it does again. */
    NOT_ACCREDITED(409, "The accreditation does not cover this"),
    /** Something binds the assessor to the vendor; only declining is left. */
    CONFLICT_OF_INTEREST(409, "You are related to the vendor"),
    /** A verdict is missing; the errors point at each. */
    REPORT_INCOMPLETE(422, "The report is not complete"),
    /** The digest sent is not that of the report as it stands. */
    REPORT_CHANGED(409, "The report is not the one that you saw"),
    /** It was answered, or its assessor took it back. */
    QUESTION_CLOSED(409, "The question is closed"),
    /** The two assessors agree on this requirement, or it is settled. */
    NOTHING_TO_RECONCILE(409, "There is nothing to reconcile");

    private final int status;
    private final String title;

    AssessmentProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The assessment is in a state in which the step does not start. */
    static Problem illegalStep(AssessmentState state) {
        return new Problem(
                        ILLEGAL_ASSESSMENT_STEP,
                        "It is " + PlainWords.of(state) + ", and this step does not start there.")
                .inState(state, state.next());
    }

    /** The assessment is not one that somebody works on. */
    static Problem notAtWork(AssessmentState state) {
        return new Problem(
                        ILLEGAL_ASSESSMENT_STEP,
                        switch (state) {
                            case OFFERED -> "It has to be accepted before it is worked on.";
                            case SEALED -> "The report is sealed, so nothing in it changes any more.";
                            case ACCEPTED, DECLINED, CANCELLED ->
                                "It is " + PlainWords.of(state) + ", so nothing is done in it any more.";
                        })
                .with("state", state.name());
    }

    /**
     * The attestation stands elsewhere.
     *
     * @param isCurrent whether the assessment is about the revision that was submitted last
     */
    static Problem notInEvaluation(AttestationState state, boolean isCurrent) {
        var detail = isCurrent
                ? "The attestation is " + state.words() + "."
                : "The vendor has submitted another revision since.";
        return new Problem(NOT_IN_EVALUATION, detail).with("attestationState", state.name());
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}

package org.iotlabel.certification;

import org.iotlabel.problem.ProblemType;

/** What can go wrong with reviews and decisions. */
enum CertificationProblem implements ProblemType {
    /** The review has ended; the members state and allowed say how. */
    REVIEW_CLOSED(409, "The review is over"),
    /** Another certifier opened the review. */
    NOT_THE_REVIEWER(409, "Another certifier does this review"),
    /** The verdicts do not reach the level sought; the member caps says what stands against it. */
    LEVEL_NOT_REACHED(409, "The level sought is not reached"),
    /** The digest sent is not that of what is to be decided now. */
    DECISION_VOID(409, "You decided on something else");

    private final int status;
    private final String title;

    CertificationProblem(int status, String title) {
        this.status = status;
        this.title = title;
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

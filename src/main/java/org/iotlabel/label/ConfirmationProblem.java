package org.iotlabel.label;

import org.iotlabel.problem.ProblemType;

/** What can go wrong where certifiers confirm labels that turned red. */
enum ConfirmationProblem implements ProblemType {
    /** The label is not red because of a lost key, has ended, or is confirmed already. */
    NOTHING_TO_CONFIRM(409, "There is nothing to confirm about this label"),
    /** What is on record is not what the decision granted and the key signed: it can only be withdrawn. */
    LABEL_NOT_OF_ITS_DECISION(409, "The label is not what its decision granted"),
    /** Somebody has proposed it. */
    CONFIRMATION_OPEN(409, "This is proposed already"),
    /** It was approved or withdrawn before. */
    CONFIRMATION_CLOSED(409, "This confirmation is closed"),
    /** Who proposed it cannot approve it. */
    ANOTHER_CERTIFIER_NEEDED(403, "Another certifier must approve this");

    private final int status;
    private final String title;

    ConfirmationProblem(int status, String title) {
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

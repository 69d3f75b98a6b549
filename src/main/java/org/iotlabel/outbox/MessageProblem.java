package org.iotlabel.outbox;

import org.iotlabel.problem.ProblemType;

/** What can go wrong with a message of the outbox. */
enum MessageProblem implements ProblemType {
    /** The state of the message does not allow the step; the members state and allowed say what does. */
    MESSAGE_STATE(409, "The message's state does not allow this"),
    /** A copy of the application handles it at this moment. */
    MESSAGE_IN_HAND(409, "The message is being handled");

    private final int status;
    private final String title;

    MessageProblem(int status, String title) {
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

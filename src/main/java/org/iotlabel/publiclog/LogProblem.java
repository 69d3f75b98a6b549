package org.iotlabel.publiclog;

import org.iotlabel.problem.ProblemType;

/** What can go wrong at the doors of the public log. */
enum LogProblem implements ProblemType {
    /** The application has just begun, and nothing is signed yet. */
    LOG_IN_THE_MAKING(503, "The public log has no checkpoint yet");

    private final int status;
    private final String title;

    LogProblem(int status, String title) {
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

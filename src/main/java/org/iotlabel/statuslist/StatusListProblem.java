package org.iotlabel.statuslist;

import org.iotlabel.problem.ProblemType;

/** What can go wrong with status lists. */
enum StatusListProblem implements ProblemType {
    /** The list cannot be compared with the table or signed; an old one is not handed out instead. */
    STATUS_LIST_UNAVAILABLE(503, "The status list cannot be had right now");

    private final int status;
    private final String title;

    StatusListProblem(int status, String title) {
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

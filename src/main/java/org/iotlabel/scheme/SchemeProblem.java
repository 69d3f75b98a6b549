package org.iotlabel.scheme;

import org.iotlabel.problem.ProblemType;

/** What can go wrong with baselines. */
enum SchemeProblem implements ProblemType {
    /** The state does not allow the step; the members state and allowed say what does. */
    ILLEGAL_BASELINE_STEP(409, "The baseline's state does not allow this"),
    /** Only a draft can be written anew; what was laid open or published never changes. */
    BASELINE_FROZEN(409, "The baseline cannot be changed now"),
    BASELINE_EXISTS(409, "There is a baseline of this version already"),
    /** What is approved is not what is there. */
    BASELINE_DIGEST_MISMATCH(409, "What you approve is not what is here"),
    /** Who wrote it cannot publish it. */
    SECOND_PERSON_NEEDED(403, "Another scheme owner must approve this"),
    /** Its last day is not over. */
    BASELINE_IN_FORCE(409, "The baseline is still in force");

    private final int status;
    private final String title;

    SchemeProblem(int status, String title) {
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

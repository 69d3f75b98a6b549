package org.iotlabel.label;

import org.iotlabel.problem.ProblemType;

/** What can go wrong with labels. */
enum LabelProblem implements ProblemType {
    /** The state does not allow the step; the members state and allowed say what does. */
    ILLEGAL_LABEL_STEP(409, "The label's state does not allow this"),
    /** Support can be promised for longer, never for shorter (UK PSTI; 47 CFR 8.222(b)(9)). */
    SUPPORT_ONLY_GROWS(409, "A promise of support never moves earlier"),
    /** The baseline was left behind too long ago for a new label. */
    BASELINE_OUTLIVED(409, "No label can be issued against this baseline any more"),
    /** The label is new, and its documents are being made. */
    DOCUMENTS_IN_THE_MAKING(503, "The documents are not there yet"),
    /** The label is new, and its entry waits for its place in the public log. */
    LOG_PROOF_IN_THE_MAKING(503, "The public log does not show the label yet");

    private final int status;
    private final String title;

    LabelProblem(int status, String title) {
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

package org.iotlabel.desk;

import org.iotlabel.frame.Words;
import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.Problem;

/** What a form that was not taken says of that in a sentence. */
final class Complaint {
    private Complaint() {}

    /**
     * The sentence.
     *
     * @param search whether something was looked for, so that nothing was to be saved
     */
    static String of(Problem problem, boolean search) {
        var words = Words.in(PortalFrame.LANGUAGE, DeskMessages.class);
        if (problem.type() == CommonProblem.STALE) {
            return words.changedMeanwhile();
        }
        if (problem.type() == CommonProblem.KEY_REUSED) {
            return words.sentBefore();
        }
        var untouched = search ? words.nothingSought() : words.nothingSaved();
        return problem.errors().isEmpty() ? problem.detail() + " " + untouched : untouched;
    }
}

package org.iotlabel.website;

import java.util.List;
import org.iotlabel.problem.ProblemDocument;

/**
 * Why there is no page.
 *
 * @param faults what has to be written otherwise
 * @param write whether to write to the scheme if it stays so
 */
record Refusal(String title, String words, List<Fault> faults, boolean write) {
    /**
     * One of them.
     *
     * @param place where it stands, in the reader's language; empty where nobody can say
     * @param message what is wrong; problem reports are in English
     */
    record Fault(String place, String message) {}

    static Refusal of(ProblemDocument problem, RefusalMessages said) {
        return switch (problem.status()) {
            case 404, 405, 410 -> new Refusal(said.missingTitle(), said.missing(), List.of(), false);
            case 429 -> new Refusal(said.hastyTitle(), said.hasty(), List.of(), false);
            default ->
                problem.status() >= 500
                        ? new Refusal(said.faultTitle(), said.fault(), List.of(), true)
                        : new Refusal(said.unreadTitle(), said.unread(), faults(problem, said), false);
        };
    }

    private static List<Fault> faults(ProblemDocument problem, RefusalMessages said) {
        return problem.errors().isEmpty()
                ? List.of(new Fault("", problem.detail()))
                : problem.errors().stream()
                        .map(error ->
                                new Fault(error.field().isEmpty() ? "" : said.place(error.field()), error.message()))
                        .toList();
    }
}

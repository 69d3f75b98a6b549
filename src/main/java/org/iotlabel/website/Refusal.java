package org.iotlabel.website;

import java.util.List;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.ProblemDocument;

/**
 * Why there is no page.
 *
 * @param faults what has to be written otherwise, each with its place; problem reports are in English
 * @param write whether to write to the scheme if it stays so
 */
record Refusal(String title, String words, List<String> faults, boolean write) {
    static Refusal of(ProblemDocument problem, RefusalMessages said) {
        return switch (problem.status()) {
            case 404, 405, 410 -> new Refusal(said.missingTitle(), said.missing(), List.of(), false);
            case 429 -> new Refusal(said.hastyTitle(), said.hasty(), List.of(), false);
            default ->
                problem.status() >= 500
                        ? new Refusal(said.faultTitle(), said.fault(), List.of(), true)
                        : new Refusal(said.unreadTitle(), said.unread(), faults(problem), false);
        };
    }

    private static List<String> faults(ProblemDocument problem) {
        return problem.errors().isEmpty()
                ? List.of(problem.detail())
                : problem.errors().stream().map(Refusal::fault).toList();
    }

    /** The pointers of what is in an address begin with a question mark, those into a body with a slash. */
    private static String fault(FieldError error) {
        var place = error.pointer().replaceFirst("^[?/]", "");
        return place.isEmpty() ? error.message() : place + ": " + error.message();
    }
}

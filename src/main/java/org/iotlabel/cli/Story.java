package org.iotlabel.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.ArrayList;

/** Tells on the terminal who does what, and what came of it. */
final class Story {
    private final PrintStream out;

    Story(PrintStream out) {
        this.out = out;
    }

    /** One step: who, what, the answer. */
    void tell(String who, String what, Object answer) {
        out.printf("%-10s %-44s %s%n", who, what, answer);
    }

    /** A step that a request made, with its HTTP status. */
    Answer tell(String who, String what, Answer answer) {
        tell(who, what, answer.status() + "  " + answer.request());
        return answer.good();
    }

    /** A rule that somebody works by, over several lines. */
    void rule(String who, String what, Iterable<String> lines) {
        tell(who, what, "");
        lines.forEach(line -> out.println("      " + line));
    }

    /** Why there is no label: each reason with what it maps to elsewhere. */
    void refused(JsonNode decision) {
        out.println("The label was refused:");
        for (var reason : decision.path("reasons")) {
            var provisions = new ArrayList<String>();
            for (var provision : reason.path("provisions")) {
                provisions.add(provision.path("scheme").asText() + " "
                        + provision.path("ref").asText());
            }
            out.printf(
                    "  %s  %s  %s%n",
                    reason.path("requirement").asText("-"),
                    reason.path("cause").asText(""),
                    reason.path("title").asText(reason.path("words").asText()));
            if (!provisions.isEmpty()) {
                out.println("      " + String.join(", ", provisions));
            }
        }
    }
}

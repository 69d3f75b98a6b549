package org.iotlabel.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;

/** Fills the demo scheme: a live label, a suspended one, and an application that is being evaluated. */
final class DemoLabels {
    private final Cast cast;
    private final PrintStream out;

    DemoLabels(Cast cast, PrintStream out) {
        this.cast = cast;
        this.out = out;
    }

    /** Also completes what an earlier run began and did not end. */
    void lay() throws IOException {
        var live = new DemoCase(cast, "lumen-admin", "Lumen Air").label();
        out.println("  a live label: " + serial(live));
        suspended(new DemoCase(cast, "nordic-admin", "Nordic Leak").label());
        var attestation = new DemoCase(cast, "tiny-admin", "Tiny Door").inEvaluation();
        out.println("  an application in evaluation: " + attestation);
    }

    private void suspended(JsonNode label) {
        if (label.path("state").asText().equals("ACTIVE")) {
            cast.person("certifier")
                    .post(
                            "/api/v1/labels/" + serial(label) + "/suspension",
                            Map.of(
                                    "reasonCode",
                                    "SECURITY_INCIDENT",
                                    "words",
                                    "A weakness is known and not yet mended."))
                    .good();
        }
        out.println("  a suspended label: " + serial(label));
    }

    private static String serial(JsonNode label) {
        return label.path("serial").asText();
    }
}

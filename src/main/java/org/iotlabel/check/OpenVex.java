package org.iotlabel.check;

import com.fasterxml.jackson.databind.JsonNode;
import org.iotlabel.check.VexDocument.Stand;
import org.iotlabel.check.VexDocument.Statement;

/** An OpenVEX document (OpenVEX 0.2.0: document and statement fields, status labels). */
final class OpenVex {
    private OpenVex() {}

    static boolean isOne(JsonNode file) {
        return JsonText.of(file.path("@context")).startsWith("https://openvex.dev/ns");
    }

    static VexDocument of(JsonNode file) {
        return new VexDocument(
                "OpenVEX",
                true,
                JsonText.of(file.path("timestamp")),
                JsonText.isSaid(file.path("author")),
                file.path("statements").valueStream().map(OpenVex::statement).toList());
    }

    private static Statement statement(JsonNode one) {
        var weakness = one.path("vulnerability");
        var name = weakness.isTextual()
                ? weakness.textValue()
                : JsonText.first(weakness.path("name"), weakness.path("@id"));
        return switch (JsonText.of(one.path("status"))) {
            case "affected" -> new Statement(name, Stand.AFFECTED, isSaid(one, "action_statement"));
            case "not_affected" ->
                new Statement(
                        name, Stand.NOT_AFFECTED, isSaid(one, "justification") || isSaid(one, "impact_statement"));
            case "fixed" -> new Statement(name, Stand.FIXED, true);
            case "under_investigation" -> new Statement(name, Stand.UNDER_INVESTIGATION, true);
            default -> new Statement(name, Stand.UNKNOWN, false);
        };
    }

    private static boolean isSaid(JsonNode statement, String member) {
        return JsonText.isSaid(statement.path(member));
    }
}

package org.iotlabel.check;

import com.fasterxml.jackson.databind.JsonNode;
import org.iotlabel.check.VexDocument.Stand;
import org.iotlabel.check.VexDocument.Statement;

/** The weaknesses of a CycloneDX document (ECMA-424: vulnerabilities, analysis). */
final class CycloneDxVex {
    private CycloneDxVex() {}

    static boolean isOne(JsonNode file) {
        return SbomFacts.isCycloneDx(file) && !file.path("vulnerabilities").isEmpty();
    }

    static VexDocument of(JsonNode file) {
        var metadata = file.path("metadata");
        return new VexDocument(
                "CycloneDX " + JsonText.orNumber(file.path("specVersion")),
                true,
                JsonText.of(metadata.path("timestamp")),
                CycloneDxFacts.isAuthored(metadata),
                file.path("vulnerabilities")
                        .valueStream()
                        .map(CycloneDxVex::statement)
                        .toList());
    }

    private static Statement statement(JsonNode one) {
        var name = JsonText.of(one.path("id"));
        var analysis = one.path("analysis");
        var action = !analysis.path("response").isEmpty() || isSaid(one, "recommendation") || isSaid(one, "workaround");
        var reason = isSaid(analysis, "justification") || isSaid(analysis, "detail");
        return switch (JsonText.of(analysis.path("state"))) {
            case "exploitable" -> new Statement(name, Stand.AFFECTED, action);
            case "not_affected", "false_positive" -> new Statement(name, Stand.NOT_AFFECTED, reason);
            case "resolved", "resolved_with_pedigree" -> new Statement(name, Stand.FIXED, true);
            case "in_triage" -> new Statement(name, Stand.UNDER_INVESTIGATION, true);
            default -> new Statement(name, Stand.UNKNOWN, false);
        };
    }

    private static boolean isSaid(JsonNode thing, String member) {
        return JsonText.isSaid(thing.path(member));
    }
}

package org.iotlabel.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.iotlabel.check.BillOfMaterials.Part;

/** The packages in the graph of an SPDX 3 document (SPDX 3.0.1, JSON-LD serialisation); licences hang on relations. */
final class SpdxThreeParts {
    private static final Set<String> LICENSED = Set.of("hasConcludedLicense", "hasDeclaredLicense");

    private final List<JsonNode> graph;
    private final Map<String, String> expressions = new HashMap<>();
    private final Map<String, String> licences = new HashMap<>();

    SpdxThreeParts(JsonNode document) {
        graph = StreamSupport.stream(document.path("@graph").spliterator(), false)
                .toList();
        graph.forEach(one -> {
            var expression = one.path("simplelicensing_licenseExpression").asText();
            if (!expression.isEmpty()) {
                expressions.put(name(one), expression);
            }
        });
        graph.stream()
                .filter(one -> LICENSED.contains(one.path("relationshipType").asText()))
                .forEach(this::license);
    }

    List<Part> all() {
        return graph.stream()
                .filter(one -> one.path("type").asText().equals("software_Package"))
                .map(this::part)
                .toList();
    }

    private void license(JsonNode relation) {
        var what = relation.path("to").path(0).asText();
        var concluded = relation.path("relationshipType").asText().equals("hasConcludedLicense");
        var from = relation.path("from").asText();
        var expression = expressions.getOrDefault(what, "");
        if (concluded) {
            licences.put(from, expression);
        } else {
            licences.putIfAbsent(from, expression);
        }
    }

    private Part part(JsonNode one) {
        return new Part(
                one.path("name").asText(),
                one.path("software_packageVersion").asText(),
                licences.getOrDefault(name(one), ""),
                one.path("software_packageUrl").asText(),
                one.path("externalIdentifier").path(0).path("identifier").asText(),
                one.path("suppliedBy").asText());
    }

    private static String name(JsonNode element) {
        return element.path("spdxId").asText();
    }
}

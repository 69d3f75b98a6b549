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
            var expression = JsonText.of(one.path("simplelicensing_licenseExpression"));
            if (!expression.isEmpty()) {
                expressions.put(name(one), expression);
            }
        });
        graph.stream()
                .filter(one -> LICENSED.contains(JsonText.of(one.path("relationshipType"))))
                .forEach(this::license);
    }

    List<Part> all() {
        return graph.stream()
                .filter(one -> JsonText.of(one.path("type")).equals("software_Package"))
                .map(this::part)
                .toList();
    }

    private void license(JsonNode relation) {
        var what = JsonText.of(relation.path("to").path(0));
        var concluded = JsonText.of(relation.path("relationshipType")).equals("hasConcludedLicense");
        var from = JsonText.of(relation.path("from"));
        var expression = expressions.getOrDefault(what, "");
        if (concluded) {
            licences.put(from, expression);
        } else {
            licences.putIfAbsent(from, expression);
        }
    }

    private Part part(JsonNode one) {
        return new Part(
                JsonText.of(one.path("name")),
                JsonText.orNumber(one.path("software_packageVersion")),
                licences.getOrDefault(name(one), ""),
                JsonText.of(one.path("software_packageUrl")),
                JsonText.of(one.path("externalIdentifier").path(0).path("identifier")),
                JsonText.of(one.path("suppliedBy")));
    }

    private static String name(JsonNode element) {
        return JsonText.of(element.path("spdxId"));
    }
}

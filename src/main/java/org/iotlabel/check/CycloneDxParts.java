package org.iotlabel.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.iotlabel.check.BillOfMaterials.Part;

/** The components of a CycloneDX document (ECMA-424, components), those within others after them. */
final class CycloneDxParts {
    private CycloneDxParts() {}

    static List<Part> of(JsonNode document) {
        var parts = new ArrayList<Part>();
        var rest = new ArrayDeque<JsonNode>();
        document.path("components").forEach(rest::add);
        while (!rest.isEmpty()) {
            var component = rest.removeFirst();
            parts.add(part(component));
            component.path("components").forEach(rest::add);
        }
        return parts;
    }

    private static Part part(JsonNode component) {
        var group = component.path("group").asText();
        var name = component.path("name").asText();
        return new Part(
                group.isEmpty() ? name : group + " " + name,
                component.path("version").asText(),
                licences(component.path("licenses")),
                component.path("purl").asText(),
                first(component.path("cpe"), component.path("swid").path("tagId")),
                first(
                        component.path("supplier").path("name"),
                        component.path("manufacturer").path("name"),
                        component.path("publisher")));
    }

    private static String first(JsonNode... texts) {
        return Stream.of(texts)
                .map(JsonNode::asText)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String licences(JsonNode licences) {
        return StreamSupport.stream(licences.spliterator(), false)
                .map(one -> List.of(
                        one.path("expression").asText(),
                        one.path("license").path("id").asText(),
                        one.path("license").path("name").asText()))
                .flatMap(names -> names.stream().filter(name -> !name.isEmpty()).findFirst().stream())
                .limit(20)
                .collect(Collectors.joining(", "));
    }
}

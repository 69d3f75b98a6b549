package org.iotlabel.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
        var group = JsonText.of(component.path("group"));
        var name = JsonText.of(component.path("name"));
        return new Part(
                group.isEmpty() ? name : group + " " + name,
                JsonText.orNumber(component.path("version")),
                licences(component.path("licenses")),
                JsonText.of(component.path("purl")),
                JsonText.first(component.path("cpe"), component.path("swid").path("tagId")),
                JsonText.first(
                        component.path("supplier").path("name"),
                        component.path("manufacturer").path("name"),
                        component.path("publisher")));
    }

    private static String licences(JsonNode licences) {
        return StreamSupport.stream(licences.spliterator(), false)
                .map(one -> JsonText.first(
                        one.path("expression"),
                        one.path("license").path("id"),
                        one.path("license").path("name")))
                .filter(name -> !name.isEmpty())
                .limit(20)
                .collect(Collectors.joining(", "));
    }
}

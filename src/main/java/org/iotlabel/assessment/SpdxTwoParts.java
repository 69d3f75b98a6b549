package org.iotlabel.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.iotlabel.assessment.BillOfMaterials.Part;

/** The packages of an SPDX 2 document (ISO/IEC 5962, clause 7). */
final class SpdxTwoParts {
    private static final Set<String> NOTHING = Set.of("", "NOASSERTION", "NONE");

    private SpdxTwoParts() {}

    static List<Part> of(JsonNode document) {
        return elements(document.path("packages")).map(SpdxTwoParts::part).toList();
    }

    private static Part part(JsonNode one) {
        return new Part(
                one.path("name").asText(),
                one.path("versionInfo").asText(),
                licence(one),
                elements(one.path("externalRefs"))
                        .filter(reference ->
                                reference.path("referenceType").asText().equals("purl"))
                        .map(reference -> reference.path("referenceLocator").asText())
                        .findFirst()
                        .orElse(""));
    }

    /** What was concluded, else what its makers declared. */
    private static String licence(JsonNode one) {
        return Stream.of("licenseConcluded", "licenseDeclared")
                .map(name -> one.path(name).asText())
                .filter(text -> !NOTHING.contains(text))
                .findFirst()
                .orElse("");
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}

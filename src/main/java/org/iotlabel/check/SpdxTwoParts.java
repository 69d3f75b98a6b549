package org.iotlabel.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.iotlabel.check.BillOfMaterials.Part;

/** The packages of an SPDX 2 document (ISO/IEC 5962, clause 7). */
final class SpdxTwoParts {
    private static final Set<String> NOTHING = Set.of("", "NOASSERTION", "NONE");

    private static final Set<String> PURL = Set.of("purl");
    private static final Set<String> OTHER_IDS = Set.of("cpe23Type", "cpe22Type", "swid");

    private SpdxTwoParts() {}

    static List<Part> of(JsonNode document) {
        return elements(document.path("packages")).map(SpdxTwoParts::part).toList();
    }

    private static Part part(JsonNode one) {
        return new Part(
                JsonText.of(one.path("name")),
                said(JsonText.orNumber(one.path("versionInfo"))),
                licence(one),
                reference(one, PURL),
                reference(one, OTHER_IDS),
                said(JsonText.of(one.path("supplier"))));
    }

    /** The first of its references of these types (SPDX 2.3, annex F). */
    private static String reference(JsonNode one, Set<String> types) {
        return elements(one.path("externalRefs"))
                .filter(reference -> types.contains(JsonText.of(reference.path("referenceType"))))
                .map(reference -> JsonText.of(reference.path("referenceLocator")))
                .findFirst()
                .orElse("");
    }

    private static String said(String text) {
        return NOTHING.contains(text) ? "" : text;
    }

    /** What was concluded, else what its makers declared. */
    private static String licence(JsonNode one) {
        return Stream.of("licenseConcluded", "licenseDeclared")
                .map(name -> JsonText.of(one.path(name)))
                .filter(text -> !NOTHING.contains(text))
                .findFirst()
                .orElse("");
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}

package org.iotlabel.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** What an SPDX 2 document says of itself (ISO/IEC 5962 clauses 6 and 11). */
final class SpdxTwoFacts {
    private static final Set<String> KNOWN = Set.of("SPDX-2.2", "SPDX-2.3");
    private static final String DESCRIBES = "DESCRIBES";
    private static final String DESCRIBED_BY = "DESCRIBED_BY";

    private SpdxTwoFacts() {}

    static SbomFacts of(JsonNode file) {
        var version = file.path("spdxVersion").asText();
        var creation = file.path("creationInfo");
        var described = described(file);
        var subject = file.path("packages")
                .valueStream()
                .filter(one -> described.contains(one.path("SPDXID").asText()))
                .findFirst();
        return new SbomFacts(
                version,
                KNOWN.contains(version),
                creation.path("created").asText(),
                creation.path("creators").valueStream().anyMatch(SpdxTwoFacts::isSomebody),
                subject.map(one -> one.path("name").asText()).orElse(""),
                subject.map(one -> one.path("versionInfo").asText()).orElse(""),
                relations(file).anyMatch(one -> !isDescription(one)),
                SpdxTwoParts.of(file));
    }

    private static boolean isSomebody(JsonNode creator) {
        var name = creator.asText();
        return name.startsWith("Person:") || name.startsWith("Organization:");
    }

    /** What the document is about, in one of the three ways to say that. */
    private static Set<String> described(JsonNode file) {
        var ids = new HashSet<String>();
        file.path("documentDescribes").forEach(one -> ids.add(one.asText()));
        relations(file).filter(SpdxTwoFacts::isDescription).forEach(one -> {
            var isForward = one.path("relationshipType").asText().equals(DESCRIBES);
            ids.add(one.path(isForward ? "relatedSpdxElement" : "spdxElementId").asText());
        });
        return ids;
    }

    private static boolean isDescription(JsonNode relation) {
        var type = relation.path("relationshipType").asText();
        return type.equals(DESCRIBES) || type.equals(DESCRIBED_BY);
    }

    private static Stream<JsonNode> relations(JsonNode file) {
        return file.path("relationships").valueStream();
    }
}

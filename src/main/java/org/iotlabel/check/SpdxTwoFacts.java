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
    private static final Set<String> DEPENDENCIES =
            Set.of("DEPENDS_ON", "DEPENDENCY_OF", "CONTAINS", "CONTAINED_BY", "STATIC_LINK", "DYNAMIC_LINK");

    private SpdxTwoFacts() {}

    static SbomFacts of(JsonNode file) {
        var version = JsonText.of(file.path("spdxVersion"));
        var creation = file.path("creationInfo");
        var described = described(file);
        var subject = file.path("packages")
                .valueStream()
                .filter(one -> described.contains(JsonText.of(one.path("SPDXID"))))
                .findFirst();
        return new SbomFacts(
                version,
                KNOWN.contains(version),
                JsonText.of(creation.path("created")),
                creation.path("creators").valueStream().anyMatch(SpdxTwoFacts::isSomebody),
                subject.map(one -> JsonText.of(one.path("name"))).orElse(""),
                subject.map(one -> JsonText.orNumber(one.path("versionInfo"))).orElse(""),
                relations(file).anyMatch(SpdxTwoFacts::isDependency),
                SpdxTwoParts.of(file));
    }

    private static boolean isSomebody(JsonNode creator) {
        var name = JsonText.of(creator);
        return name.startsWith("Person:") || name.startsWith("Organization:");
    }

    /** What the document is about, in one of the three ways to say that. */
    private static Set<String> described(JsonNode file) {
        var ids = new HashSet<String>();
        file.path("documentDescribes").forEach(one -> ids.add(JsonText.of(one)));
        relations(file).filter(SpdxTwoFacts::isDescription).forEach(one -> {
            var isForward = type(one).equals(DESCRIBES);
            ids.add(JsonText.of(one.path(isForward ? "relatedSpdxElement" : "spdxElementId")));
        });
        // What names nothing is no name of a part that has none.
        ids.remove("");
        return ids;
    }

    private static boolean isDescription(JsonNode relation) {
        var type = type(relation);
        return type.equals(DESCRIBES) || type.equals(DESCRIBED_BY);
    }

    /** Whether it says what a part needs or is made of: clause 11 has many relations that say neither, such as of a copy. */
    private static boolean isDependency(JsonNode relation) {
        var type = type(relation);
        return DEPENDENCIES.contains(type) || type.endsWith("_DEPENDENCY_OF");
    }

    private static String type(JsonNode relation) {
        return JsonText.of(relation.path("relationshipType"));
    }

    private static Stream<JsonNode> relations(JsonNode file) {
        return file.path("relationships").valueStream();
    }
}

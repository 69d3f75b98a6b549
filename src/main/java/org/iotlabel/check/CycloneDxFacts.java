package org.iotlabel.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** What a CycloneDX document says of itself (ECMA-424: metadata, dependencies). */
final class CycloneDxFacts {
    private static final Set<String> KNOWN = Set.of("1.4", "1.5", "1.6", "1.7");

    private CycloneDxFacts() {}

    static SbomFacts of(JsonNode file) {
        var version = JsonText.orNumber(file.path("specVersion"));
        var metadata = file.path("metadata");
        var subject = metadata.path("component");
        return new SbomFacts(
                "CycloneDX " + version,
                KNOWN.contains(version),
                JsonText.of(metadata.path("timestamp")),
                isAuthored(metadata),
                JsonText.of(subject.path("name")),
                JsonText.orNumber(subject.path("version")),
                file.path("dependencies")
                        .valueStream()
                        .anyMatch(one -> !one.path("dependsOn").isEmpty()),
                CycloneDxParts.of(file));
    }

    /** By name; the manufacturer was called manufacture until 1.5. */
    static boolean isAuthored(JsonNode metadata) {
        return metadata.path("authors")
                        .valueStream()
                        .anyMatch(one -> JsonText.isSaid(one.path("name")) || JsonText.isSaid(one.path("email")))
                || JsonText.isSaid(metadata.path("manufacturer").path("name"))
                || JsonText.isSaid(metadata.path("manufacture").path("name"))
                || JsonText.isSaid(metadata.path("supplier").path("name"));
    }
}

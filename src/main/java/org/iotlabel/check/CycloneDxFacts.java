package org.iotlabel.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** What a CycloneDX document says of itself (ECMA-424: metadata, dependencies). */
final class CycloneDxFacts {
    private static final Set<String> KNOWN = Set.of("1.4", "1.5", "1.6", "1.7");

    private CycloneDxFacts() {}

    static SbomFacts of(JsonNode file) {
        var version = file.path("specVersion").asText();
        var metadata = file.path("metadata");
        var subject = metadata.path("component");
        return new SbomFacts(
                "CycloneDX " + version,
                KNOWN.contains(version),
                metadata.path("timestamp").asText(),
                isAuthored(metadata),
                subject.path("name").asText(),
                subject.path("version").asText(),
                file.path("dependencies")
                        .valueStream()
                        .anyMatch(one -> !one.path("dependsOn").isEmpty()),
                CycloneDxParts.of(file));
    }

    /** By name; the manufacturer was called manufacture until 1.5. */
    static boolean isAuthored(JsonNode metadata) {
        return metadata.path("authors")
                        .valueStream()
                        .anyMatch(one -> isNamed(one.path("name")) || isNamed(one.path("email")))
                || isNamed(metadata.path("manufacturer").path("name"))
                || isNamed(metadata.path("manufacture").path("name"))
                || isNamed(metadata.path("supplier").path("name"));
    }

    private static boolean isNamed(JsonNode name) {
        return !name.asText().isBlank();
    }
}

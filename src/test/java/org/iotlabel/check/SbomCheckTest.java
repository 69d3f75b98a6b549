package org.iotlabel.check;

import static org.iotlabel.check.CheckFixture.codes;
import static org.iotlabel.check.CheckFixture.json;
import static org.iotlabel.check.CheckFixture.message;
import static org.iotlabel.check.FindingCode.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SbomCheckTest {
    private static final String CYCLONE_DX = """
            {"bomFormat": "CycloneDX", "specVersion": "1.6", "metadata": {
               "timestamp": "2026-11-01T10:00:00Z", "authors": [{"name": "A. Maker"}],
               "component": {"type": "firmware", "name": "plug", "version": "v3.0"}},
             "components": [
               {"name": "busybox", "version": "1.36.1", "purl": "pkg:generic/busybox@1.36.1", "supplier": {"name": "BusyBox"}},
               {"name": "zlib", "version": "1.3", "cpe": "cpe:2.3:a:zlib:zlib:1.3", "supplier": {"name": "zlib"}}],
             "dependencies": [{"ref": "plug", "dependsOn": ["busybox", "zlib"]}]}
            """;

    private static final String SPDX = """
            {"spdxVersion": "SPDX-2.3", "documentDescribes": ["SPDXRef-plug"],
             "creationInfo": {"created": "2026-11-01T10:00:00Z", "creators": ["Tool: t", "Organization: Maker Ltd"]},
             "packages": [
               {"SPDXID": "SPDXRef-plug", "name": "plug", "versionInfo": "3.0", "supplier": "Organization: Maker Ltd",
                "externalRefs": [{"referenceType": "purl", "referenceLocator": "pkg:generic/plug@3.0"}]},
               {"SPDXID": "SPDXRef-zlib", "name": "zlib", "versionInfo": "1.3", "supplier": "Person: M. Adler",
                "externalRefs": [{"referenceType": "cpe23Type", "referenceLocator": "cpe:2.3:a:zlib:zlib:1.3"}]}],
             "relationships": [
               {"spdxElementId": "SPDXRef-plug", "relationshipType": "DEPENDS_ON", "relatedSpdxElement": "SPDXRef-zlib"}]}
            """;

    @Test
    void a_list_with_all_that_it_needs_is_read_and_nothing_is_missed() {
        for (var sound : List.of(CYCLONE_DX, SPDX)) {
            var checked = json(sound);
            assertEquals(CheckKind.SBOM, checked.getFirst().kind());
            assertEquals(List.of(SBOM_READ), codes(checked));
            assertTrue(message(checked, SBOM_READ).startsWith("Lists 2 parts"), message(checked, SBOM_READ));
        }
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments(CYCLONE_DX, "\"1.6\"", "\"1.2\"", SBOM_VERSION_UNKNOWN),
                arguments(CYCLONE_DX, "2026-11-01T10:00:00Z", "lately", SBOM_TIME_MISSING),
                arguments(CYCLONE_DX, "2026-11-01", "2026-11-27", SBOM_TIME_IN_FUTURE),
                arguments(CYCLONE_DX, "A. Maker", " ", SBOM_AUTHOR_MISSING),
                arguments(CYCLONE_DX, "\"A. Maker\"", "null", SBOM_AUTHOR_MISSING),
                arguments(CYCLONE_DX, "\"1.3\"", "null", SBOM_PARTS_WITHOUT_VERSION),
                arguments(CYCLONE_DX, "\"pkg:generic/busybox@1.36.1\"", "null", SBOM_PARTS_WITHOUT_IDENTIFIER),
                arguments(CYCLONE_DX, "\"BusyBox\"", "null", SBOM_PARTS_WITHOUT_SUPPLIER),
                arguments(CYCLONE_DX, "\"v3.0\"", "null", SBOM_FIRMWARE_UNNAMED),
                arguments(CYCLONE_DX, "\"name\": \"zlib\", \"v", "\"v", SBOM_PARTS_UNNAMED),
                arguments(CYCLONE_DX, "\"version\": \"1.3\",", "", SBOM_PARTS_WITHOUT_VERSION),
                arguments(CYCLONE_DX, "\"cpe\": \"cpe:2.3:a:zlib:zlib:1.3\",", "", SBOM_PARTS_WITHOUT_IDENTIFIER),
                arguments(CYCLONE_DX, "{\"name\": \"BusyBox\"}", "{}", SBOM_PARTS_WITHOUT_SUPPLIER),
                arguments(CYCLONE_DX, "\"busybox\", \"zlib\"", "", SBOM_DEPENDENCIES_MISSING),
                arguments(CYCLONE_DX, "\"name\": \"plug\"", "\"name\": \"\"", SBOM_DEVICE_UNNAMED),
                arguments(CYCLONE_DX, "v3.0", "", SBOM_FIRMWARE_UNNAMED),
                arguments(CYCLONE_DX, "v3.0", "2.9", SBOM_FIRMWARE_DIFFERS),
                arguments(SPDX, "SPDX-2.3", "SPDX-2.1", SBOM_VERSION_UNKNOWN),
                arguments(SPDX, ", \"Organization: Maker Ltd\"]", "]", SBOM_AUTHOR_MISSING),
                arguments(SPDX, "\"1.3\"", "\"NOASSERTION\"", SBOM_PARTS_WITHOUT_VERSION),
                arguments(SPDX, "\"1.3\"", "null", SBOM_PARTS_WITHOUT_VERSION),
                arguments(SPDX, "\"Person: M. Adler\"", "null", SBOM_PARTS_WITHOUT_SUPPLIER),
                arguments(SPDX, "DEPENDS_ON", "DESCRIBED_BY", SBOM_DEPENDENCIES_MISSING),
                arguments(SPDX, "DEPENDS_ON", "COPY_OF", SBOM_DEPENDENCIES_MISSING),
                arguments(SPDX, "\"documentDescribes\": [\"SPDXRef-plug\"],", "", SBOM_DEVICE_UNNAMED));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void each_fault_is_found_and_nothing_else_is(String file, String what, String instead, FindingCode code) {
        assertTrue(file.contains(what), what);
        assertEquals(List.of(SBOM_READ, code), codes(json(file.replace(what, instead))));
    }

    @Test
    void whatever_relation_says_what_a_part_needs_or_is_made_of_counts_and_so_does_a_version_that_is_a_number() {
        for (var type : List.of("CONTAINS", "CONTAINED_BY", "DEPENDENCY_OF", "BUILD_DEPENDENCY_OF", "STATIC_LINK")) {
            assertEquals(List.of(SBOM_READ), codes(json(SPDX.replace("DEPENDS_ON", type))), type);
        }
        for (var sound : List.of(CYCLONE_DX, SPDX)) {
            assertEquals(List.of(SBOM_READ), codes(json(sound.replace("\"1.3\"", "1.3"))));
        }
    }

    @Test
    void how_many_parts_lack_something_is_counted() {
        var message = message(json(CYCLONE_DX.replace("\"version\": \"1.3\",", "")), SBOM_PARTS_WITHOUT_VERSION);
        assertEquals("Parts without a version: 1 of 2.", message);
        var unknown = json(CYCLONE_DX.replace("\"cpe\"", "\"name of ours\""));
        assertTrue(message(unknown, SBOM_PARTS_WITHOUT_IDENTIFIER).contains("CPE or SWID"));
    }

    @Test
    void a_list_of_nothing_says_so_and_one_of_spdx_3_is_read_for_its_parts() {
        assertTrue(codes(json("{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\"}"))
                .contains(SBOM_EMPTY));
        var graph = """
                {"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": [
                  {"type": "software_Package", "spdxId": "urn:a", "name": "busybox", "suppliedBy": "urn:b",
                   "software_packageUrl": "pkg:generic/busybox@1.36.1"}]}
                """;
        assertEquals(List.of(SBOM_READ, SBOM_VERSION_UNKNOWN, SBOM_PARTS_WITHOUT_VERSION), codes(json(graph)));
    }
}

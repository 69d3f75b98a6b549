package org.iotlabel.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.iotlabel.check.BillOfMaterials.Part;
import org.junit.jupiter.api.Test;

class BillOfMaterialsTest {
    @Test
    void a_cyclonedx_document_is_listed_with_the_parts_of_parts() {
        var bill = read("""
                {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [
                  {"name": "busybox", "version": "1.36.1", "purl": "pkg:generic/busybox@1.36.1",
                   "supplier": {"name": "Example Ltd"},
                   "licenses": [{"license": {"id": "GPL-2.0-only"}}],
                   "components": [{"group": "org.example", "name": "ash", "licenses": [{"expression": "MIT OR X11"}]}]},
                  {"group": null, "name": "zlib", "version": null, "purl": null, "supplier": {"name": null},
                   "cpe": "cpe:2.3:a:zlib:zlib:*", "licenses": [{"license": {"name": "zlib licence"}}, {}]}]}
                """);
        assertEquals("CycloneDX 1.6", bill.format());
        assertEquals(
                List.of(
                        new Part("busybox", "1.36.1", "GPL-2.0-only", "pkg:generic/busybox@1.36.1", "", "Example Ltd"),
                        new Part("zlib", "", "zlib licence", "", "cpe:2.3:a:zlib:zlib:*", ""),
                        new Part("org.example ash", "", "MIT OR X11", "", "", "")),
                bill.parts());
    }

    @Test
    void an_spdx_2_document_is_listed_with_what_was_concluded_or_declared() {
        var bill = read("""
                {"spdxVersion": "SPDX-2.3", "packages": [
                  {"name": "busybox", "versionInfo": "1.36.1", "licenseConcluded": "GPL-2.0-only",
                   "supplier": "Person: A. Maker",
                   "externalRefs": [{"referenceType": "cpe23Type", "referenceLocator": "cpe:2.3:a"},
                                    {"referenceType": "purl", "referenceLocator": "pkg:generic/busybox@1.36.1"}]},
                  {"name": "zlib", "versionInfo": null, "supplier": "NOASSERTION", "licenseConcluded": "NOASSERTION", "licenseDeclared": "Zlib"}]}
                """);
        assertEquals("SPDX-2.3", bill.format());
        assertEquals(
                List.of(
                        new Part(
                                "busybox",
                                "1.36.1",
                                "GPL-2.0-only",
                                "pkg:generic/busybox@1.36.1",
                                "cpe:2.3:a",
                                "Person: A. Maker"),
                        new Part("zlib", "", "Zlib", "", "", "")),
                bill.parts());
    }

    @Test
    void an_spdx_3_document_is_listed_with_the_licences_of_its_relations() {
        var bill = read("""
                {"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": [
                  {"type": "software_Package", "spdxId": "urn:a", "name": "busybox", "software_packageVersion": "1.36.1",
                   "software_packageUrl": "pkg:generic/busybox@1.36.1", "suppliedBy": null},
                  {"type": "simplelicensing_LicenseExpression", "spdxId": "urn:l",
                   "simplelicensing_licenseExpression": "GPL-2.0-only"},
                  {"type": "Relationship", "relationshipType": "hasDeclaredLicense", "from": "urn:a", "to": ["urn:l"]}]}
                """);
        assertEquals(
                List.of(new Part("busybox", "1.36.1", "GPL-2.0-only", "pkg:generic/busybox@1.36.1", "", "")),
                bill.parts());
    }

    @Test
    void what_is_listed_is_bounded_and_the_rest_is_counted() {
        var all = IntStream.range(0, 3000)
                .mapToObj(i -> "{\"name\": \"" + "x".repeat(500) + "\"}")
                .collect(Collectors.joining(","));
        var bill = read("{\"bomFormat\": \"CycloneDX\", \"components\": [" + all + "]}");
        assertEquals(2000, bill.parts().size());
        assertEquals(3000, bill.total());
        assertTrue(bill.isCut());
        assertEquals(301, bill.parts().getFirst().name().length());
    }

    @Test
    void anything_else_is_no_list_of_parts_and_what_has_other_shapes_has_no_parts() {
        for (var other : List.of(
                "{\"port\": 23}", "[]", "nothing", "", "{\"bomFormat\": {}}", "{\"spdxVersion\": \"SPDX-9\"}")) {
            assertEquals(Optional.empty(), BillOfMaterials.read(other.getBytes(UTF_8)), other);
        }
        for (var odd : List.of("7", "null", "{\"a\": []}", "[7, null, [], {\"licenses\": 7, \"components\": \"x\"}]")) {
            var bill = read("{\"bomFormat\": \"CycloneDX\", \"components\": " + odd + "}");
            assertTrue(bill.parts().stream().allMatch(one -> one.version().isEmpty()), odd);
        }
    }

    private static BillOfMaterials read(String json) {
        return BillOfMaterials.read(json.getBytes(UTF_8)).orElseThrow();
    }
}

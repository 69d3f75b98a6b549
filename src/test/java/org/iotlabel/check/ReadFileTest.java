package org.iotlabel.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.iotlabel.check.CheckFixture.codes;
import static org.iotlabel.check.CheckFixture.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReadFileTest {
    /** One of each kind, with something in every member that is read. */
    private static final List<String> FILES = List.of(
            "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"metadata\":{\"timestamp\":\"2026-11-01T10:00:00Z\","
                    + "\"authors\":[{\"name\":\"A\"}],\"component\":{\"name\":\"plug\",\"version\":\"3\"}},\"components\":"
                    + "[{\"name\":\"zlib\",\"licenses\":[{\"license\":{\"id\":\"MIT\"}}],\"components\":[{\"name\":\"x\"}]}],"
                    + "\"dependencies\":[{\"dependsOn\":[\"a\"]}],\"vulnerabilities\":[{\"id\":\"C\",\"analysis\":{\"state\":"
                    + "\"exploitable\",\"response\":[\"update\"]}}]}",
            "{\"spdxVersion\":\"SPDX-2.3\",\"creationInfo\":{\"created\":\"2026\",\"creators\":[\"Person: A\"]},"
                    + "\"documentDescribes\":[\"a\"],\"packages\":[{\"SPDXID\":\"a\",\"name\":\"b\",\"externalRefs\":"
                    + "[{\"referenceType\":\"purl\",\"referenceLocator\":\"p\"}]}],\"relationships\":[{\"relationshipType\":\"X\"}]}",
            "{\"ietf-mud:mud\":{\"mud-version\":1,\"mud-url\":\"https://a\",\"cache-validity\":48,\"from-device-policy\":"
                    + "{\"access-lists\":{\"access-list\":[{\"name\":\"a\"}]}}},\"ietf-access-control-list:acls\":{\"acl\":[{"
                    + "\"name\":\"a\",\"aces\":{\"ace\":[{\"name\":\"b\",\"matches\":{\"tcp\":{\"destination-port\":{\"port\":1}}},"
                    + "\"actions\":{\"forwarding\":\"accept\"}}]}}]}}",
            "{\"document\":{\"category\":\"csaf_vex\",\"csaf_version\":\"2.0\"},\"product_tree\":{\"product_groups\":[{\"group_id\":\"g\",\"product_ids\":"
                    + "[\"p\"]}]},\"vulnerabilities\":[{\"cve\":\"C\",\"product_status\":{\"known_affected\":[\"p\"]},"
                    + "\"remediations\":[{\"group_ids\":[\"g\"]}]}]}",
            "{\"@context\":\"https://openvex.dev/ns\",\"statements\":[{\"vulnerability\":\"C\",\"status\":\"affected\"}]}");

    /** Shapes that somebody who wrote a reader did not think of. */
    private static final List<String> ODD = List.of(
            "7", "-1e99999", "null", "[]", "{}", "\"\\ud800\"", "[[7,null]]", "{\"name\":{\"name\":[]}}", "true");

    @Property(tries = 300)
    void whatever_the_bytes_are_the_answer_is_a_list(
            @ForAll byte[] bytes, @ForAll boolean named, @ForAll boolean data) {
        for (var one : new ReadFile(bytes, named, data).check(CheckFixture.CIRCUMSTANCES)) {
            assertTrue(!one.findings().isEmpty());
        }
    }

    @Property(tries = 300)
    void a_file_with_another_byte_in_any_place_or_cut_off_is_read_or_found_unreadable(
            @ForAll @IntRange(max = 4) int file, @ForAll @IntRange(max = 200) int place, @ForAll byte instead) {
        var bytes = FILES.get(file).getBytes(UTF_8);
        var at = place % bytes.length;
        bytes[at] = instead;
        assertSafe(bytes);
        assertSafe(Arrays.copyOf(bytes, at));
    }

    @Test
    void every_value_can_be_of_every_odd_shape() {
        for (var file : FILES) {
            var values = file.split("(?<=:)(?=[\\[{\"0-9])", -1);
            for (var place = 1; place < values.length; place++) {
                for (var odd : ODD) {
                    var name = values[place - 1].replaceAll(".*[,{](?=\"[^\"]*\":$)", "");
                    assertSafe(file.replace(name, name + odd + ",\"rest\":").getBytes(UTF_8));
                }
            }
        }
    }

    @Test
    void json_beyond_the_bounds_is_found_unreadable_and_no_error() {
        var deep = "[".repeat(101) + "]".repeat(101);
        var wide = "[" + "[],".repeat(500_000) + "[]]";
        var twice = "{\"bomFormat\": \"CycloneDX\", \"bomFormat\": \"other\"}";
        for (var file : List.of(deep, wide, twice, "{}{}", "{\"a\":")) {
            assertEquals(List.of(FindingCode.UNREADABLE), codes(json(file)));
        }
        assertEquals(List.of(), json("[".repeat(100) + "]".repeat(100)));
        assertEquals(List.of(), json("{\"port\": 23}"), "other JSON is nothing that is read here");
    }

    @Test
    void every_code_is_explained_in_the_guide() throws IOException {
        var guide = Files.readString(Path.of("docs/checks.md"));
        var missing = Arrays.stream(FindingCode.values())
                .filter(code -> !guide.contains("| `" + code + "` | " + code.severity() + " |"))
                .toList();
        assertEquals(List.of(), missing);
    }

    private static void assertSafe(byte[] json) {
        for (var one : new ReadFile(json, false, true).check(CheckFixture.CIRCUMSTANCES)) {
            one.findings().forEach(found -> assertTrue(found.message().length() < 1_000, found.message()));
        }
    }
}

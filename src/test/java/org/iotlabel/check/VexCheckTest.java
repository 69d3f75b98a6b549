package org.iotlabel.check;

import static org.iotlabel.check.CheckFixture.codes;
import static org.iotlabel.check.CheckFixture.json;
import static org.iotlabel.check.CheckFixture.message;
import static org.iotlabel.check.FindingCode.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VexCheckTest {
    private static final String OPEN_VEX = """
            {"@context": "https://openvex.dev/ns/v0.2.0", "author": "Maker Ltd", "timestamp": "2026-11-01T10:00:00Z",
             "statements": [
               {"vulnerability": {"name": "CVE-2026-1"}, "status": "affected", "action_statement": "Update to 3.1."},
               {"vulnerability": {"name": "CVE-2026-2"}, "status": "not_affected",
                "justification": "vulnerable_code_not_present"},
               {"vulnerability": {"name": "CVE-2026-3"}, "status": "fixed"}]}
            """;

    private static final String CSAF = """
            {"document": {"category": "csaf_vex", "csaf_version": "2.0", "publisher": {"name": "Maker Ltd"},
               "tracking": {"current_release_date": "2026-11-01T10:00:00Z"}},
             "product_tree": {"product_groups": [{"group_id": "G", "product_ids": ["P2"]}]},
             "vulnerabilities": [{"cve": "CVE-2026-1",
               "product_status": {"known_affected": ["P1", "P2"], "known_not_affected": ["P3"]},
               "remediations": [{"category": "vendor_fix", "product_ids": ["P1"], "group_ids": ["G"]}],
               "flags": [{"label": "component_not_present", "product_ids": ["P3"]}]}]}
            """;

    private static final String CYCLONE_DX = """
            {"bomFormat": "CycloneDX", "specVersion": "1.6",
             "metadata": {"timestamp": "2026-11-01T10:00:00Z", "supplier": {"name": "Maker Ltd"}},
             "vulnerabilities": [
               {"id": "CVE-2026-1", "analysis": {"state": "exploitable", "response": ["update"]}},
               {"id": "CVE-2026-2", "analysis": {"state": "not_affected", "justification": "code_not_present"}}]}
            """;

    @Test
    void statements_that_say_what_they_have_to_are_read_and_nothing_is_missed() {
        for (var sound : List.of(OPEN_VEX, CSAF, CYCLONE_DX)) {
            var checked = json(sound);
            assertEquals(1, checked.size());
            assertEquals(CheckKind.VEX, checked.getFirst().kind());
            assertEquals(List.of(VEX_READ), codes(checked), sound);
            assertTrue(message(checked, VEX_READ).endsWith("; affected: 1."));
        }
    }

    @Test
    void affected_without_an_action_is_named() {
        for (var silent : List.of(
                OPEN_VEX.replace("action_statement", "statement"),
                OPEN_VEX.replace("\"Update to 3.1.\"", "null"),
                CSAF.replace("\"G\"]", "\"H\"]"),
                CYCLONE_DX.replace("[\"update\"]", "[]"))) {
            var checked = json(silent);
            assertEquals(List.of(VEX_READ, VEX_ACTION_MISSING), codes(checked), silent);
            assertEquals("Affected, without a word on what to do: “CVE-2026-1”.", message(checked, VEX_ACTION_MISSING));
        }
    }

    @Test
    void not_affected_without_a_reason_is_named() {
        for (var silent : List.of(
                OPEN_VEX.replace("justification", "why"),
                OPEN_VEX.replace("\"vulnerable_code_not_present\"", "null"),
                CYCLONE_DX.replace("\"code_not_present\"", "null"),
                CSAF.replace("[\"P3\"]}]}", "[]}]}"),
                CYCLONE_DX.replace("justification", "why"))) {
            assertEquals(List.of(VEX_READ, VEX_REASON_MISSING), codes(json(silent)), silent);
        }
    }

    @Test
    void an_author_of_null_is_nobody() {
        for (var sound : List.of(OPEN_VEX, CSAF, CYCLONE_DX)) {
            assertEquals(
                    List.of(VEX_READ, VEX_AUTHOR_MISSING), codes(json(sound.replace("\"Maker Ltd\"", "null"))), sound);
        }
    }

    @Test
    void an_advisory_that_is_no_vex_need_not_say_what_vex_asks() {
        var advisory = CSAF.replace("csaf_vex", "csaf_security_advisory");
        var silent = advisory.replace("\"G\"]", "\"H\"]").replace("[\"P3\"]}]}", "[]}]}");
        assertEquals(List.of(VEX_READ), codes(json(silent)));
        var unknown = advisory.replaceAll("\"known_(not_)?affected\"", "\"recommended\"");
        assertEquals(List.of(VEX_READ), codes(json(unknown.replaceFirst(", \"recommended\"[^}]*", ""))));
        assertEquals(List.of(VEX_READ), codes(json(advisory.replace("\"vulnerabilities\"", "\"notes\""))));
        var vex = CSAF.replace("\"vulnerabilities\"", "\"notes\"");
        assertEquals(List.of(VEX_READ, VEX_EMPTY), codes(json(vex)));
    }

    @Test
    void a_group_is_opened_once_for_each_weakness_and_so_many_products_only_for_the_file() {
        var products =
                IntStream.range(0, 400_000).mapToObj(i -> "\"p" + i + "\"").collect(Collectors.joining(","));
        var repeated = weakness("\"G\"" + ",\"G\"".repeat(490_000));
        // Read by opening the group each time it is named, it would take hours.
        var checked = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> json(grouped(products, repeated)));
        assertEquals(List.of(VEX_READ), codes(checked));
        var three = String.join(",", Collections.nCopies(3, weakness("\"G\"")));
        assertEquals(List.of(UNREADABLE), codes(json(grouped(products, three))));
    }

    private static String grouped(String products, String weaknesses) {
        return CSAF.replace("\"P2\"]}]}", products + "]}]}").replaceFirst("(?s)\"vulnerabilities\".*", "")
                + "\"vulnerabilities\": [" + weaknesses + "]}";
    }

    private static String weakness(String groups) {
        return "{\"cve\": \"C\", \"product_status\": {\"known_affected\": [\"p7\"]}, \"remediations\": [{\"group_ids\": ["
                + groups + "]}]}";
    }

    @Test
    void what_is_not_settled_and_what_is_not_known_is_named() {
        var open = OPEN_VEX.replace("\"fixed\"", "\"under_investigation\"");
        assertEquals(List.of(VEX_READ, VEX_UNDER_INVESTIGATION), codes(json(open)));
        assertEquals(List.of(VEX_READ, VEX_STATUS_UNKNOWN), codes(json(OPEN_VEX.replace("\"fixed\"", "\"harmless\""))));
        assertEquals(
                List.of(VEX_READ, VEX_EMPTY, VEX_TIME_MISSING, VEX_AUTHOR_MISSING),
                codes(json("{\"@context\": \"https://openvex.dev/ns/v0.2.0\"}")));
    }

    @Test
    void a_list_of_parts_with_weaknesses_is_read_as_both() {
        var both = CYCLONE_DX.replace(
                "\"vulnerabilities\"", "\"components\": [{\"name\": \"zlib\"}], \"vulnerabilities\"");
        assertEquals(
                List.of(CheckKind.SBOM, CheckKind.VEX),
                json(both).stream().map(Checked::kind).toList());
    }
}

package org.iotlabel.check;

import static org.iotlabel.check.CheckFixture.codes;
import static org.iotlabel.check.CheckFixture.json;
import static org.iotlabel.check.CheckFixture.message;
import static org.iotlabel.check.FindingCode.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
            {"document": {"csaf_version": "2.0", "publisher": {"name": "Maker Ltd"},
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
                CSAF.replace("[\"P3\"]}]}", "[]}]}"),
                CYCLONE_DX.replace("justification", "why"))) {
            assertEquals(List.of(VEX_READ, VEX_REASON_MISSING), codes(json(silent)), silent);
        }
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

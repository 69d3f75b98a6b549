package org.iotlabel.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessorRuleTest {
    @ParameterizedTest
    @CsvSource({
        "PASS, PASS",
        "N/A (condition 3 not satisfied), PASS",
        "FAIL, FAIL",
        "FAIL (documentation gap), FAIL",
        "INCONCLUSIVE, INCONCLUSIVE",
        "PASSED BY SOMEBODY ELSE, INCONCLUSIVE",
        "fine, INCONCLUSIVE"
    })
    void a_test_group_counts_with_the_result_it_ends_with(String result, String verdict) {
        assertEquals(verdict, met(group("5.1-1", result)).verdict());
    }

    @Test
    void the_worst_result_counts() {
        assertEquals(
                "FAIL",
                met(group("5.1-1", "PASS"), group("5.1-2", "FAIL"), group("5.1-3", "fine"))
                        .verdict());
        assertEquals(
                "INCONCLUSIVE",
                met(group("5.1-1", "PASS"), group("5.1-2", "fine")).verdict());
    }

    @Test
    void a_test_group_without_a_result_is_no_pass() {
        assertEquals(
                "INCONCLUSIVE",
                met("# Test group 5.1-1: no end\n\n**Verdict**: **PASS**\n").verdict());
    }

    @Test
    void a_description_stands_and_nothing_to_read_does_not() {
        assertEquals("PASS", met("# IXIT 1\n\nWords.").verdict());
        assertEquals("INCONCLUSIVE", met("# IXIT 1\n\nWords.", "").verdict());
        assertEquals("INCONCLUSIVE", met().verdict());
    }

    @Test
    void the_reason_names_what_was_read() {
        assertEquals(
                "Read 2 files that the claim names; test groups: 5.1-1 PASS.",
                met("Words.", group("5.1-1", "PASS")).justification());
        assertTrue(met("Words.").justification().length() >= 20);
    }

    private static String group(String id, String result) {
        return "# Test group " + id + ": something\n\n**Verdict**: **PASS**\n\n**Group Verdict**: **" + result + "**\n";
    }

    private static AssessorRule.Opinion met(String... texts) {
        var files = new TreeMap<>(Map.<String, byte[]>of());
        for (var text : texts) {
            files.put("file-" + files.size(), text.getBytes(UTF_8));
        }
        return AssessorRule.met(files);
    }
}

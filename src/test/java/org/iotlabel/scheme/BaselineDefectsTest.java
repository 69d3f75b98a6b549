package org.iotlabel.scheme;

import static org.iotlabel.scheme.BaselineFixture.aBaseline;
import static org.iotlabel.scheme.BaselineFixture.aBaselineWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.iotlabel.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineDefectsTest {

    private static final String REF = "{\"scheme\": \"EN 303 645\", \"version\": \"V3.1.3\", ";

    @Test
    void a_sound_baseline_has_none() {
        assertEquals(List.of(), BaselineDefects.in(aBaseline()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /requirements/0/applies | "password-login and wifi" | /requirements/0/applies | names “wifi”, which is no question here
            /requirements/0/applies | "password-login and" | /requirements/0/applies | misses a feature id, “not”, “always” or “(” at character 18
            /requirements/1/id | "PWD-1" | /requirements/1/id | repeats the id “PWD-1”
            /requirements/1/level | 4 | /requirements/1/level | is not one of the levels 1 to 3
            /requirements/1/weight | 0 | /requirements/1/weight | is not between 1 and 10
            /levels/1 |  | /levels | must be the levels 1, 2 and 3 in this order, and are [1, 3]
            /catalogues/0/refs/0/ref | "5.2-1" | /catalogues/0/refs/1/ref | is listed twice
            /catalogues/0/refs/- | {"ref": "5.9-9", "gist": ""} | /catalogues/0/refs/5/ref | is neither answered by a requirement nor listed in notCovered
            /requirements/0/mappings/0/ref | "5.1-9" | /requirements/0/mappings/0/ref | is not in the catalogue of EN 303 645 V3.1.3
            /requirements/0/mappings/0/version | "V2.1.1" | /requirements/0/mappings/0/ref | is not in the catalogue of EN 303 645 V2.1.1
            /notCovered/0/ref | "5.1-1" | /notCovered/0/ref | is answered by a requirement, and cannot be left out too
            /notCovered/0/ref | "5.9-7" | /notCovered/0/ref | is not in the catalogue of EN 303 645 V3.1.3
            /containment/facts/1/id | "works-offline" | /containment/facts/1/id | repeats the id “works-offline”
            /containment/facts/1/weight | 0 | /containment/facts/1/weight | must be at least 1
            /containment/grades/1/requires/0 | "moon" | /containment/grades/1/requires/0 | names “moon”, which is no fact here
            /containment/grades/2 |  | /containment/grades | must be A, B, C, D and E in this order, and are [A, B, D, E]
            /containment/grades/2/atLeast | 61 | /containment/grades/2/atLeast | is not between 0 and 60, what the better grade asks for
            /containment/grades/4/atLeast | 1 | /containment/grades/4 | must be open to every device
            /containment/grades/4/requires | ["works-offline"] | /containment/grades/4 | must be open to every device
            """)
    void each_fault_is_pointed_at(String place, String json, String pointer, String message) {
        List<FieldError> defects = BaselineDefects.in(aBaselineWith(place, json == null ? "" : json));
        assertTrue(defects.contains(new FieldError(pointer, message)), defects.toString());
    }

    @Test
    void a_question_that_no_expression_can_name_is_a_fault() {
        assertEquals(
                List.of(new FieldError("/features/4/id", "“and” cannot be named in an expression")),
                BaselineDefects.in(aBaselineWith("/features/-", """
                        {"id": "and", "kind": "FEATURE", "question": "", "help": "", "yes": "", "no": ""}""")));
    }

    @Test
    void a_mapping_or_a_gap_given_twice_is_a_fault() {
        assertEquals(
                List.of(new FieldError("/requirements/0/mappings/1/ref", "maps to the same provision twice")),
                BaselineDefects.in(aBaselineWith(
                        "/requirements/0/mappings/-",
                        REF + "\"ref\": \"5.1-1\", \"relation\": \"SUBSET\", \"confirmed\": true}")));
        assertEquals(
                List.of(new FieldError("/notCovered/1/ref", "is left out twice")),
                BaselineDefects.in(
                        aBaselineWith("/notCovered/-", REF + "\"ref\": \"5.9-3\", \"reason\": \"Again.\"}")));
    }

    @Test
    void all_faults_come_at_once() {
        List<FieldError> defects = BaselineDefects.in(aBaselineWith("/features", "[]"));
        assertEquals(
                List.of(
                        "/requirements/0",
                        "/requirements/2",
                        "/requirements/3",
                        "/requirements/3",
                        "/requirements/4",
                        "/requirements/4",
                        "/requirements/4"),
                defects.stream()
                        .map(one -> one.pointer().replace("/applies", ""))
                        .toList());
    }
}

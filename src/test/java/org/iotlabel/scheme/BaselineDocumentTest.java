package org.iotlabel.scheme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.iotlabel.scheme.BaselineFixture.JSON;
import static org.iotlabel.scheme.BaselineFixture.aBaseline;
import static org.iotlabel.scheme.BaselineFixture.bytes;
import static org.iotlabel.scheme.BaselineFixture.bytesWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineDocumentTest {

    @Test
    void nothing_is_lost_or_added_between_json_and_document() throws IOException {
        assertEquals(JSON.readTree(bytes()), BaselineJson.tree(aBaseline()));
    }

    @Test
    void requirements_and_questions_are_found_by_id() {
        assertEquals("Updates", aBaseline().requirement("UPD-1").orElseThrow().title());
        assertEquals(
                "the device talks to a service",
                aBaseline().feature("cloud").orElseThrow().said(true));
        assertEquals(Optional.empty(), aBaseline().requirement("upd-1"));
        assertEquals(Optional.empty(), aBaseline().feature("moon"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /requirements/2/colour | "red" | /requirements/2/colour
            /requirements/2/weight | "8" | /requirements/2/weight
            /requirements/2/weight | 8.5 | /requirements/2/weight
            /requirements/2/weight | null | /requirements/2/weight
            /requirements/2/level | 99999999999 | /requirements/2/level
            /requirements/2/obligation | "PERHAPS" | /requirements/2/obligation
            /requirements/2/obligation | 0 | /requirements/2/obligation
            /requirements/2/evidence | "DOCUMENT" | /requirements/2/evidence
            /requirements/2/evidence | [null] | /requirements/2
            /requirements/0/mappings/0/confirmed | "yes" | /requirements/0/mappings/0/confirmed
            /containment/grades/0/grade | "F" | /containment/grades/0/grade
            /containment/facts | {} | /containment/facts
            /title | 7 | /title
            """)
    void what_is_not_a_baseline_is_refused_with_its_place(String place, String json, String pointer) {
        UnreadableBaseline fault =
                assertThrows(UnreadableBaseline.class, () -> BaselineDocument.read(bytesWith(place, json)));
        assertEquals(pointer, fault.pointer());
        assertFalse(fault.getMessage().contains("iotlabel"), fault.getMessage());
        assertFalse(fault.getMessage().contains("java"), fault.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id", "/levels", "/containment", "/scoring"})
    void a_missing_member_is_refused(String member) {
        assertThrows(UnreadableBaseline.class, () -> BaselineDocument.read(bytesWith(member, "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "7", "{} {}", "not json", "{\"id\": \"a\", \"id\": \"b\"}"})
    void bytes_that_are_no_object_of_ours_are_refused(String text) {
        assertThrows(UnreadableBaseline.class, () -> BaselineDocument.read(text.getBytes(UTF_8)));
    }

    @Test
    void a_name_given_twice_is_refused_although_all_else_is_there() {
        String twice = new String(bytes(), UTF_8).replaceFirst("\"id\"", "\"id\": \"other\", \"id\"");
        assertTrue(assertThrows(UnreadableBaseline.class, () -> BaselineDocument.read(twice.getBytes(UTF_8)))
                .getMessage()
                .startsWith("is not well-formed"));
    }
}

package org.iotlabel.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller is told of a body that cannot be read: where, and nothing of how the program is built. */
class JsonFaultsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    // As deep as the doors read; the default of the library is too deep for the stack of a program that just began.
    static {
        JSON.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(64).build());
    }

    enum Colour {
        RED,
        BLUE
    }

    record Lamp(Colour colour, int watts, List<Lamp> parts, Map<String, Lamp> named) {}

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {"colour": "GREEN"}                 ; /colour         ; Must be one of [RED, BLUE].
            {"watts": "many"}                   ; /watts          ; The value is not of the form that is taken here.
            {"watts": {}}                       ; /watts          ; The value is of the wrong type, or missing.
            {"price": 1}                        ; /price          ; There is no such member.
            {"parts": [{}, {"watts": []}]}      ; /parts/1/watts  ; The value is of the wrong type, or missing.
            {"named": {"a/b": {"price": 1}}}    ; /named/a~1b/price ; There is no such member.""")
    void a_value_that_is_not_taken_is_pointed_at(String body, String pointer, String sentence) {
        var told = told(body);
        assertEquals(List.of(new FieldError(pointer, sentence)), told.errors());
        assertEquals("/problems/malformed", told.type().address());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"watts\": 1",
                "{\"parts\": [{},]}",
                "{\"parts\": [{\"watts\": 1",
                "{'watts': 1}",
                "nul",
                "{\"watts\": 01}"
            })
    void what_is_no_json_is_told_by_its_place(String body) {
        var told = told(body);
        assertTrue(told.detail().matches("The body is not valid JSON .* at line \\d+, column \\d+\\."), told.detail());
        assertFalse(told.detail().contains("iotlabel") || told.detail().contains("jackson"), told.detail());
    }

    @ParameterizedTest
    @ValueSource(ints = {2_000, 100_000})
    void what_is_nested_without_end_is_told_so(int depth) {
        var told = told("{\"parts\": ".repeat(1) + "[{\"parts\": ".repeat(depth));
        assertTrue(told.detail().startsWith("The JSON is nested too deeply"), told.detail());
    }

    private static Problem told(String body) {
        return JsonFaults.describe(assertThrows(JsonProcessingException.class, () -> JSON.readValue(body, Lamp.class)));
    }
}

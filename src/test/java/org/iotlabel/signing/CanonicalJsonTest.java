package org.iotlabel.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iotlabel.signing.NotCanonical.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    @Test
    void members_are_ordered_by_their_utf_16_code_units() {
        // U+1F600 begins with the surrogate D83D, so it stands before U+FB33 although its code point is greater.
        assertEquals(
                "{\"\":0,\"A\":1,\"a\":2,\"ö\":3,\"€\":4,\"\ud83d\ude00\":5,\"\ufb33\":6}",
                canonical("{\"\ufb33\":6,\"€\":4,\"\":0,\"a\":2,\"\ud83d\ude00\":5,\"ö\":3,\"A\":1}"));
    }

    @Test
    void order_holds_in_nested_objects_and_not_in_arrays() {
        assertEquals(
                "{\"a\":[3,1,{\"x\":null,\"y\":true}],\"b\":{}}",
                canonical(" { \"b\" : { } , \"a\" : [ 3 , 1 , { \"y\" : true , \"x\" : null } ] } "));
    }

    @Test
    void text_keeps_its_letters_and_escapes_only_what_it_must() {
        assertEquals(
                "[\"\\u0000\\b\\t\\n\\f\\r\\u001f \\\"\\\\/\u007f\u2028é\"]",
                canonical("[\"\\u0000\\b\\t\\n\\f\\r\\u001F \\\"\\\\\\/\\u007f\\u2028\\u00e9\"]"));
    }

    @Test
    void letters_are_not_normalised() {
        assertEquals("[\"e\u0301\",\"\u00e9\"]", canonical("[\"e\\u0301\",\"\\u00e9\"]"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "-0.0, 0",
        "1.0, 1",
        "1.50, 1.5",
        "1e2, 100",
        "1E21, 1e+21",
        "1e20, 100000000000000000000",
        "0.000001, 0.000001",
        "0.0000001, 1e-7",
        "-1.5e-9, -1.5e-9",
        "9007199254740992, 9007199254740992",
        "5e-324, 5e-324",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "0.1, 0.1",
        "123456789.12345678901, 123456789.12345679",
        "100, 100",
        "-7, -7"
    })
    void numbers_are_written_as_ecmascript_writes_them(String given, String written) {
        assertEquals("[" + written + "]", canonical("[" + given + "]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9007199254740993", "-9007199254740993", "1e400", "123456789012345678901234567890"})
    void a_number_that_a_double_cannot_hold_is_refused(String number) {
        var refusal = refusal("{\"n\":[1," + number + "]}");
        assertEquals(Flaw.NUMBER_NOT_EXACT, refusal.flaw());
        assertEquals("/n/1", refusal.pointer());
    }

    @Test
    void not_a_number_is_refused() {
        assertEquals(Flaw.NOT_JSON, refusal("[NaN]").flaw());
        assertEquals(Flaw.NUMBER_NOT_EXACT, refusalOf(List.of(Double.NaN)).flaw());
        assertEquals(
                Flaw.NUMBER_NOT_EXACT,
                refusalOf(Map.of("n", Float.NEGATIVE_INFINITY)).flaw());
    }

    @Test
    void a_member_that_stands_twice_is_refused() {
        var refusal = refusal("{\"a\":{\"b\":1,\"\\u0062\":1}}");
        assertEquals(Flaw.DUPLICATE_MEMBER, refusal.flaw());
        assertEquals("/a/b", refusal.pointer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "x\\udc00", "\\ud83dx", "\\ude00\\ud83d", "\\ud83d\\ud83d\\ude00"})
    void half_a_surrogate_pair_is_refused_in_values_and_names(String half) {
        assertEquals(Flaw.LONE_SURROGATE, refusal("[\"" + half + "\"]").flaw());
        assertEquals(Flaw.LONE_SURROGATE, refusal("{\"" + half + "\":1}").flaw());
        assertEquals("/0", refusal("[\"" + half + "\"]").pointer());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1",
                "\"a\"",
                "null",
                "{",
                "[1,]",
                "{\"a\":1,}",
                "{'a':1}",
                "[01]",
                "[+1]",
                "[.5]",
                "[1.]",
                "{} {}",
                "[1]x",
                "\ufeff{}",
                "[\"\t\"]",
                "{a:1}",
                "[/*x*/]",
                "[\"\\x\"]"
            })
    void what_is_not_a_json_object_or_array_is_refused(String text) {
        assertEquals(Flaw.NOT_JSON, refusal(text).flaw());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5b22ff225d", "5b22c0af225d", "5b22eda0bdedb880225d", "5b22f0288c28225d"})
    void bytes_that_are_not_utf_8_are_refused(String hex) {
        var refusal = assertThrows(
                NotCanonical.class, () -> CanonicalJson.parse(HexFormat.of().parseHex(hex)));
        assertEquals(Flaw.NOT_UTF8, refusal.flaw());
    }

    @Test
    void nesting_without_end_is_refused_and_does_not_exhaust_the_stack() {
        assertEquals(
                Flaw.NOT_JSON, refusal("[".repeat(50_000) + "]".repeat(50_000)).flaw());
    }

    @Test
    void a_record_gives_iso_dates_and_leaves_out_what_is_absent() {
        var window = new Window(
                Instant.parse("2026-03-01T09:00:00Z"),
                LocalDate.of(2026, 3, 1),
                YearMonth.of(2031, 3),
                Optional.empty());
        assertEquals(
                "{\"at\":\"2026-03-01T09:00:00Z\",\"day\":\"2026-03-01\",\"month\":\"2031-03\"}",
                CanonicalJson.of(window).text());
    }

    @Test
    void tree_record_and_text_of_equal_content_are_equal() throws Exception {
        var text = "{\"b\":[1.0,\"ż\"],\"a\":\"x\"}";
        var fromText = CanonicalJson.parse(text.getBytes(UTF_8));
        assertEquals(fromText, CanonicalJson.of(new ObjectMapper().readTree(text)));
        assertEquals(fromText, CanonicalJson.of(Map.of("a", "x", "b", List.of(1, "ż"))));
        assertEquals(fromText, CanonicalJson.parse(fromText.bytes()));
        assertEquals(Sha256Digest.of(fromText.bytes()), fromText.digest());
    }

    @Test
    void the_tree_that_is_read_at_once_is_the_one_of_the_canonical_bytes() {
        for (var text : List.of(
                "{\"a\":1,\"b\":[true,null,\"x\"]}",
                "{ \"b\" : 1.0 , \"a\" : [ 1e2 , -0 , 0.10 , 1000000000000000000000 ] }",
                "{\"b\":1,\"a\":\"\\u00e9\ufffd\"}")) {
            var utf8 = text.getBytes(UTF_8);
            var read = CanonicalJson.read(utf8);
            var again = CanonicalJson.parse(utf8).tree();
            assertEquals(again, read);
            assertEquals(again.toString(), read.toString());
        }
        assertThrows(NotCanonical.class, () -> CanonicalJson.read("{\"a\":1,\"a\":1}".getBytes(UTF_8)));
    }

    @Test
    void a_tree_with_something_that_is_not_json_is_refused() {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.putPOJO("thing", new Object());
        assertEquals(Flaw.NOT_JSON, refusalOf(tree).flaw());
    }

    @Test
    void what_is_larger_than_any_document_of_ours_is_refused() {
        assertEquals("[".repeat(60) + "]".repeat(60), canonical("[".repeat(60) + "]".repeat(60)));
        for (var large : List.of(
                "[".repeat(200_000) + "]".repeat(200_000),
                "{\"" + "n".repeat(100_000) + "\":1}",
                "[\"" + "s".repeat(3_000_000) + "\"]",
                "[" + "9".repeat(100_000) + "]",
                "[0." + "1".repeat(100) + "]",
                "[" + "{},".repeat(400_000) + "1]")) {
            assertEquals(Flaw.NOT_JSON, refusal(large).flaw());
        }
    }

    @Test
    void the_bytes_cannot_be_changed_from_outside() {
        var json = CanonicalJson.of(List.of(1));
        json.bytes()[0] = 'x';
        assertEquals("[1]", json.text());
    }

    @Test
    void the_content_is_not_in_the_text_form() {
        assertFalse(CanonicalJson.of(List.of("secret")).toString().contains("secret"));
    }

    private record Window(Instant at, LocalDate day, YearMonth month, Optional<String> note) {}

    private static String canonical(String text) {
        return CanonicalJson.parse(text.getBytes(UTF_8)).text();
    }

    private static NotCanonical refusal(String text) {
        return assertThrows(NotCanonical.class, () -> CanonicalJson.parse(text.getBytes(UTF_8)));
    }

    private static NotCanonical refusalOf(Object value) {
        return assertThrows(NotCanonical.class, () -> CanonicalJson.of(value));
    }
}

package org.iotlabel.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SerialTest {

    private static final String ALPHABET = CheckCharacter.ALPHABET;
    private static final Serial SERIAL = Serial.random(new Random(7));

    @Property
    void every_wrong_character_is_noticed(@ForAll("serials") Serial serial) {
        for (int place = 0; place < serial.value().length(); place++) {
            for (char other : ALPHABET.toCharArray()) {
                var wrong = new StringBuilder(serial.value());
                wrong.setCharAt(place, other);
                assertEquals(
                        wrong.toString().equals(serial.value()),
                        Serial.read(wrong.toString()).isPresent());
            }
        }
    }

    @Property
    void every_swap_of_two_characters_is_noticed_neighbours_or_not(@ForAll("serials") Serial serial) {
        for (int one = 0; one < serial.value().length(); one++) {
            for (int other = 0; other < one; other++) {
                var swapped = new StringBuilder(serial.value());
                swapped.setCharAt(one, serial.value().charAt(other));
                swapped.setCharAt(other, serial.value().charAt(one));
                assertEquals(
                        swapped.toString().equals(serial.value()),
                        Serial.read(swapped.toString()).isPresent());
            }
        }
    }

    @Test
    void the_check_is_linear_so_that_these_cases_are_all_cases() {
        // Over a zero word: every error pattern of one character and of two places that cancel, exhaustively.
        var zero = "0".repeat(9).toCharArray();
        for (int i = 0; i < 9; i++) {
            for (char a : ALPHABET.substring(1).toCharArray()) {
                var one = zero.clone();
                one[i] = a;
                assertTrue(Serial.read(new String(one)).isEmpty());
                for (int j = 0; j < i; j++) {
                    var two = one.clone();
                    two[j] = a;
                    assertTrue(
                            Serial.read(new String(two)).isEmpty(), "a swap adds the same difference at both places");
                }
            }
        }
    }

    @Test
    void of_all_ways_to_mistype_two_characters_one_in_thirty_one_goes_unnoticed_and_no_twin_does() {
        var all = 0;
        var unnoticed = 0;
        for (int i = 0; i < 9; i++) {
            for (int j = 0; j < i; j++) {
                for (char a : ALPHABET.substring(1).toCharArray()) {
                    for (char b : ALPHABET.substring(1).toCharArray()) {
                        var wrong = "0".repeat(9).toCharArray();
                        wrong[i] = a;
                        wrong[j] = b;
                        var passes = Serial.read(new String(wrong)).isPresent();
                        assertTrue(a != b || !passes, "the same slip at two places is noticed");
                        all++;
                        unnoticed += passes ? 1 : 0;
                    }
                }
            }
        }
        assertEquals(34_596, all);
        assertEquals(all / 31, unnoticed);
    }

    @Property
    void what_people_make_of_a_serial_is_read(@ForAll("serials") Serial serial, @ForAll @IntRange(max = 8) int at) {
        var printed = serial.toString();
        for (var typed : new String[] {
            printed,
            printed.toLowerCase(Locale.ROOT),
            serial.value(),
            " " + printed.replace("-", " - ") + "\n",
            printed.replace('-', '\u2011'),
            serial.value().replace('1', 'l').replace('0', 'o'),
            serial.value().replace('1', 'I').replace('0', 'O'),
            serial.value().substring(0, at) + "-" + serial.value().substring(at)
        }) {
            assertEquals(Optional.of(serial), Serial.read(typed), typed);
        }
    }

    @Property
    void a_serial_is_plain_in_addresses_and_in_the_alphanumeric_set_of_qr_codes(@ForAll("serials") Serial serial) {
        assertTrue(serial.value().matches("[0-9A-HJKMNP-TV-Z]{9}"));
        assertTrue(serial.toString().matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "00000000", "0000000000", "UUUUUUUUU", "00000000*", "0000000é0", "00000000\u0000"})
    void anything_else_is_no_serial(String text) {
        assertEquals(Optional.empty(), Serial.read(text));
    }

    @Test
    void a_text_without_end_is_no_serial() {
        assertEquals(Optional.empty(), Serial.read(SERIAL.value() + " ".repeat(1_000_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0660", "\u0131", "\u017f", "\u212a", "\uff11", "\u0410"})
    void letters_of_another_script_are_not_taken_for_ours(String letter) {
        assertEquals(Optional.empty(), Serial.read(letter.repeat(9)));
    }

    @Test
    void thousands_of_random_serials_differ() {
        var random = new Random(1);
        var seen = new HashSet<Serial>();
        for (int i = 0; i < 10_000; i++) {
            seen.add(Serial.random(random));
        }
        assertEquals(10_000, seen.size());
    }

    @Test
    void json_carries_the_printed_form_and_takes_no_other() throws Exception {
        var json = new ObjectMapper();
        assertEquals("\"" + SERIAL + "\"", json.writeValueAsString(SERIAL));
        assertEquals(SERIAL, json.readValue("\"" + SERIAL + "\"", Serial.class));
        assertThrows(Exception.class, () -> json.readValue("\"" + SERIAL.value() + "\"", Serial.class));
    }

    @Test
    void a_serial_cannot_be_made_of_another_text() {
        assertThrows(IllegalArgumentException.class, () -> new Serial("000000001"));
        assertThrows(IllegalArgumentException.class, () -> new Serial(SERIAL.toString()));
    }

    @Provide
    Arbitrary<Serial> serials() {
        return Arbitraries.randomValue(Serial::random);
    }
}

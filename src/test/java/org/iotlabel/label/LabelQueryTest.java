package org.iotlabel.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LabelQueryTest {
    @Test
    void only_letters_and_digits_are_words() {
        assertEquals(List.of("smart", "plug", "v1", "2", "größe"), LabelQuery.words("  Smart-Plug (v1.2), GRÖẞE "));
    }

    @Test
    void whatever_is_typed_becomes_beginnings_that_the_database_can_read() {
        assertEquals(Optional.of("a:* & b:*"), LabelQuery.beginnings(Optional.of("a') | !b:* --")));
        assertEquals(Optional.empty(), LabelQuery.beginnings(Optional.of(" &|!:*'\\ ")));
    }

    @Test
    void trade_numbers_are_compared_in_one_length() {
        assertEquals(LabelQuery.fourteenDigits("4006381333931"), LabelQuery.fourteenDigits("04006381333931"));
        assertEquals("00000040170725", LabelQuery.fourteenDigits("40170725"));
    }
}

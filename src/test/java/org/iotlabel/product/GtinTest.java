package org.iotlabel.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GtinTest {
    private final Gtin.Check check = new Gtin.Check();

    @ParameterizedTest
    @ValueSource(strings = {"96385074", "036000291452", "4006381333931", "10614141000415"})
    void takes_numbers_of_all_four_lengths(String gtin) {
        assertTrue(isGtin(gtin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4006381333932", "400638133393", "4006381333931 ", "400638133393x", "٤٠٠٦٣٨١٣٣٣٩٣١"})
    void refuses_what_is_none(String text) {
        assertFalse(isGtin(text));
    }

    @Property
    void of_ten_last_digits_exactly_one_is_right(@ForAll @NumericChars @StringLength(12) String first) {
        var right = 0;
        for (var digit = 0; digit < 10; digit++) {
            right += isGtin(first + digit) ? 1 : 0;
        }
        assertEquals(1, right);
    }

    @Property
    void every_single_wrong_digit_is_found(
            @ForAll @IntRange(max = 12) int at, @ForAll @IntRange(min = 1, max = 9) int by) {
        var digits = "4006381333931".toCharArray();
        digits[at] = (char) ('0' + (digits[at] - '0' + by) % 10);
        assertFalse(isGtin(new String(digits)));
    }

    private boolean isGtin(String text) {
        return check.isValid(text, null);
    }
}

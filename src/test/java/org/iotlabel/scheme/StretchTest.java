package org.iotlabel.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StretchTest {
    private static final String LONG = "[{\"ref\":\"5.1\"},".repeat(500);

    @Test
    void texts_of_usual_length_are_whole() {
        var stretch = Stretch.of("Before.", "After.");
        assertEquals("Before.", stretch.in("Before."));
        assertEquals("After.", stretch.in("After."));
    }

    @Test
    void of_texts_that_are_too_long_both_begin_a_little_before_the_first_difference() {
        var was = LONG + "old" + LONG;
        var now = LONG + "new" + LONG;
        var stretch = Stretch.of(was, now);
        var old = stretch.in(was);
        assertTrue(old.matches("….{60}old.*…"), old);
        assertEquals(old.replace("old", "new"), stretch.in(now));
        assertTrue(Weighed.of(old) < 2_010, old);
    }

    @Test
    void what_differs_from_the_beginning_or_at_the_end_alone_is_shown() {
        var first = Stretch.of("old" + LONG, "new" + LONG);
        assertTrue(first.in("new" + LONG).startsWith("new"));
        var more = Stretch.of(LONG, LONG + "more");
        assertTrue(more.in(LONG + "more").endsWith("more"));
        assertFalse(more.in(LONG).endsWith("…"));
        assertEquals("short", Stretch.of("short", LONG).in("short"));
    }

    @Test
    void no_letter_is_cut_in_two() {
        var flags = "\uD83C\uDDE8\uD83C\uDDED".repeat(1_000);
        var cut = Stretch.of("", flags).in(flags);
        assertEquals("", cut.replace("\uD83C\uDDE8\uD83C\uDDED", "").replace("…", ""));
        assertTrue(Weighed.of(cut) <= 2_010, cut);
    }
}

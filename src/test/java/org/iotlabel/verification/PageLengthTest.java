package org.iotlabel.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** How a page is shortened. */
class PageLengthTest {
    @Test
    void a_page_that_is_small_enough_is_whole() {
        var asked = new ArrayList<PageLength>();
        assertEquals(35_000, PageLength.fitting(length -> page(asked, length, 35_000)).length);
        assertEquals(1, asked.size());
        assertEquals(PageLength.WHOLE, asked.getFirst());
    }

    @Test
    void a_page_that_is_too_large_is_shortened_no_further_than_it_must_be() {
        var asked = new ArrayList<PageLength>();
        var bytes = PageLength.fitting(length -> page(asked, length, 20_000 + 200 * Math.min(300, length.letters())));
        assertEquals(32_000, bytes.length);
        assertEquals(60, asked.getLast().letters());
        assertEquals(4, asked.size());
    }

    @Test
    void a_text_is_cut_between_letters_and_shows_it() {
        var length = new PageLength(2, 4, 1);
        assertEquals("ab", length.cut("ab"));
        assertEquals("a\ud83d\ude80…", length.cut("a\ud83d\ude80b"));
        assertEquals("a…", length.cut("ae\u0301b"), "a letter and its accent");
        assertEquals("a…", length.cut("a bc"));
        assertEquals("a".repeat(500), PageLength.WHOLE.cut("a".repeat(500)));
    }

    private static byte[] page(ArrayList<PageLength> asked, PageLength length, int bytes) {
        asked.add(length);
        return new byte[bytes];
    }
}

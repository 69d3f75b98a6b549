package org.iotlabel.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.http.SpokenLanguage;
import org.junit.jupiter.api.Test;

class FrameTest {
    private static final Frame CHOSEN = new Frame(Locale.FRENCH, true, "");

    @Test
    void a_language_goes_along_where_it_was_chosen_and_only_there() {
        assertEquals("/registry?lang=fr", CHOSEN.to("/registry"));
        assertEquals("/registry?level=1&lang=fr", CHOSEN.to("/registry?level=1"));
        assertEquals("/registry", Frame.in(Locale.FRENCH).to("/registry"));
    }

    @Test
    void a_page_is_written_the_way_its_language_is() {
        var turned =
                Stream.of("ar", "he", "fa", "ur", "ps", "yi", "ckb", "ug", "sd").map(Locale::of);
        assertTrue(turned.allMatch(language -> Frame.in(language).direction().equals("rtl")));
        assertTrue(SpokenLanguage.ALL.stream()
                .allMatch(language -> Frame.in(language).direction().equals("ltr")));
    }

    @Test
    void a_name_from_right_to_left_keeps_the_sentence_in_order() {
        assertEquals("Heron & Söhne", Isolated.of("Heron & Söhne"));
        assertEquals("\u2068חסידה 7\u2069", Isolated.of("חסידה 7"));
    }

    @Test
    void what_was_typed_stands_in_an_address_as_data() {
        var frame = CHOSEN.keeping("q", Optional.of("a&lang=de#\"<b>")).keeping("gtin", Optional.empty());
        assertEquals("?q=a%26lang%3Dde%23%22%3Cb%3E&lang=fr", frame.here());
        assertEquals(
                "?q=a%26lang%3Dde%23%22%3Cb%3E&lang=de", frame.choices().get(1).href());
    }

    @Test
    void a_page_without_anything_to_keep_is_named_by_its_path_alone() {
        assertEquals("", Frame.in(Locale.GERMAN).here());
        assertEquals(
                "?gtin=1",
                Frame.in(Locale.GERMAN).keeping("gtin", Optional.of("1")).here());
    }

    @Test
    void pages_that_are_framed_differently_are_never_taken_for_each_other() {
        assertNotEquals(CHOSEN, Frame.in(Locale.FRENCH));
        assertNotEquals(CHOSEN, CHOSEN.keeping("gtin", Optional.of("1")));
    }
}

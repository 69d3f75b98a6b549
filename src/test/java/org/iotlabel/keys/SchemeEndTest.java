package org.iotlabel.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever fetches the keys learns of the end of the scheme with them. */
class SchemeEndTest {
    @Test
    void the_set_of_keys_announces_the_end_of_the_scheme_and_else_says_nothing_of_it() {
        assertEquals(
                "{\"iotlabel_scheme_closed_on\":\"2031-07-01\",\"keys\":[]}",
                JwkSetDocument.of(List.of(), () -> Optional.of(LocalDate.of(2031, 7, 1)))
                        .text());
        assertEquals(
                "{\"keys\":[]}", JwkSetDocument.of(List.of(), Optional::empty).text());
    }
}

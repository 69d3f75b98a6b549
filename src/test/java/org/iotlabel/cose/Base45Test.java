package org.iotlabel.cose;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.iotlabel.cose.CoseRefused.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Base45Test {
    @ParameterizedTest
    @CsvSource({"AB,BB8", "Hello!!,%69 VD92EX0", "base-45,UJCLQE7W581", "ietf!,QED8WEX0"})
    void the_examples_of_the_specification_hold(String content, String text) {
        assertEquals(text, Base45.encode(content.getBytes(US_ASCII)));
        assertArrayEquals(content.getBytes(US_ASCII), Base45.decode(text));
    }

    @Property(tries = 200)
    void what_is_written_is_read_back(@ForAll @Size(max = 400) byte[] content) {
        var text = Base45.encode(content);
        assertEquals(Base45.length(content.length), text.length());
        assertArrayEquals(content, Base45.decode(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "BB8A", "bb8", "BB\u0000", "GGW", ":::", "::", "V5", "ÄB8"})
    void anything_else_is_refused(String text) {
        assertEquals(
                Reason.NOT_BASE45,
                assertThrows(CoseRefused.class, () -> Base45.decode(text)).reason());
    }
}

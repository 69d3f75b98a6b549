package org.iotlabel.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A moment as browsers send it, and as people type it where a browser knows no such field. */
class TypedMomentTest {
    private final ObjectMapper json =
            new ObjectMapper().registerModule(new SimpleModule().addDeserializer(Instant.class, new TypedMoment()));

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01T00:30", "2026-01-01T00:30:00", "2026-01-01 00:30", "2026-01-01T00:30:00Z"})
    void it_has_seconds_or_none_and_an_offset_or_none(String typed) throws Exception {
        assertEquals(Instant.parse("2026-01-01T00:30:00Z"), json.readValue("\"" + typed + "\"", Instant.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"yesterday\"", "\"2026-01-01\"", "\"2026-02-30T00:00\"", "\"\"", "17", "true"})
    void what_is_none_is_refused(String body) {
        assertThrows(InvalidFormatException.class, () -> json.readValue(body, Instant.class));
    }
}

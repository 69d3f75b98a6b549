package org.iotlabel.desk;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Reads an instant as a form has it: with an offset as the API takes it, or as browsers send a day and a time (WHATWG HTML, local
 * date and time), with seconds or without, which the form says to be UTC.
 */
final class TypedMoment extends StdDeserializer<Instant> {
    private static final long serialVersionUID = 1L;

    TypedMoment() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = parser.getValueAsString("").replaceFirst("(?<=\\d) (?=\\d)", "T");
        try {
            return text.endsWith("Z")
                    ? Instant.parse(text)
                    : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException _) {
            return (Instant) context.handleWeirdStringValue(Instant.class, text, "no day and time");
        }
    }
}

package org.iotlabel.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads a form, and refuses it where it does not carry the visitor's token. */
@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SentReader implements MessageBodyReader<Sent> {
    private final FormCheck check;
    private final LostForm lost;

    SentReader(FormCheck check, LostForm lost) {
        this.check = check;
        this.lost = lost;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Sent.class;
    }

    @Override
    public Sent readFrom(
            Class<Sent> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var sent = new Sent(TypedFields.read(new String(body.readAllBytes(), UTF_8)));
        lost.note(sent.fields());
        check.mustBeOurs(sent.text(Sent.TOKEN).orElse(""));
        return sent;
    }
}

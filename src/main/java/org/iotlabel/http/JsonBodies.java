package org.iotlabel.http;

import static org.iotlabel.problem.CommonProblem.MALFORMED;
import static org.iotlabel.problem.CommonProblem.TOO_LARGE;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;

/**
 * Looks through a body before a door reads it: not longer than it may be, and where it is JSON, well-formed to the end,
 * each member once, and every text one that can be kept. What comes through here is a text to PostgreSQL as well (which
 * takes no U+0000) and to RFC 8785 (which takes no lone surrogates).
 */
@Provider
class JsonBodies implements ReaderInterceptor {
    private final ObjectMapper json;
    private final RequestLimits limits;

    JsonBodies(ObjectMapper json, RequestLimits limits) {
        this.json = json;
        this.limits = limits;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var limit = limits.body();
        var body = read(context.getInputStream(), limit + 1);
        if (body.length > limit) {
            throw new Problem(TOO_LARGE, "The body has more than " + limit + " bytes.");
        }
        if (isJson(context.getMediaType())) {
            lookThrough(body);
        }
        context.setInputStream(new ByteArrayInputStream(body));
        return context.proceed();
    }

    private static byte[] read(InputStream body, int atMost) {
        try {
            return body.readNBytes(atMost);
        } catch (IOException _) {
            throw new Problem(MALFORMED, "The body broke off.");
        }
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }

    private void lookThrough(byte[] body) throws IOException {
        try (var parser = json.getFactory().createParser(body)) {
            if (parser.nextToken() == null || parser.currentToken() == JsonToken.VALUE_NULL) {
                throw new Problem(MALFORMED, "A JSON body is needed.");
            }
            var depth = 0;
            do {
                depth += step(parser);
            } while (parser.nextToken() != null && depth > 0);
            if (parser.currentToken() != null) {
                throw new Problem(MALFORMED, "The body goes on after the end of the JSON.");
            }
        }
    }

    private static int step(JsonParser parser) throws IOException {
        var token = parser.currentToken();
        if (token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING) {
            check(parser.getText(), parser);
        } else if (token == JsonToken.VALUE_NUMBER_FLOAT && Double.isInfinite(parser.getDoubleValue())) {
            throw unkeepable(parser, "Must be a number that fits into 64 bits.");
        }
        return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }

    private static void check(String text, JsonParser parser) {
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            if (character == 0) {
                throw unkeepable(parser, "Must not hold the character U+0000.");
            }
            if (Character.isSurrogate(character)) {
                if (!Character.isSurrogatePair(character, at + 1 < text.length() ? text.charAt(at + 1) : 0)) {
                    throw unkeepable(parser, "Must not hold half of a surrogate pair.");
                }
                at++;
            }
        }
    }

    private static Problem unkeepable(JsonParser parser, String message) {
        var pointer = parser.getParsingContext().pathAsPointer().toString();
        return new Problem(
                MALFORMED, "The body holds a value that cannot be kept.", List.of(new FieldError(pointer, message)));
    }
}

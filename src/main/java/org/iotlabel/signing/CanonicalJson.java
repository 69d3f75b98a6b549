package org.iotlabel.signing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.iotlabel.signing.NotCanonical.Flaw;

/**
 * A JSON object or array in the one form that RFC 8785 gives it: the bytes that are hashed and signed.
 *
 * <p>Equal content gives equal bytes, on any machine and in any language. Input that two readers could understand
 * differently (a member twice, half a surrogate pair, an integer that a double cannot hold) is refused with
 * {@link NotCanonical}, never repaired (RFC 8785 section 3.1, RFC 7493 section 2). So is what is deeper than 64 levels, has
 * names, numbers or texts of more than 512, 64 and two million signs, or more than half a million parts.
 */
public final class CanonicalJson {

    /**
     * More than any document of ours has: labels, baselines, reports, lists. What is larger is made to use up the memory or
     * the time of whoever reads it.
     */
    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(64)
            .maxNameLength(512)
            .maxNumberLength(64)
            .maxStringLength(2_000_000)
            .maxTokenCount(500_000)
            .build();

    private static final ObjectMapper JSON = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(BOUNDS).build())
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.USE_DEFAULTS))
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final char REPLACEMENT = '\uFFFD';

    private final byte[] bytes;

    private CanonicalJson(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The canonical form of a record, map, collection or {@link JsonNode}.
     *
     * <p>Instants and dates become ISO 8601 text. A null or empty {@code Optional} component of a record is left out:
     * in canonical form "absent" has one spelling.
     *
     * @throws NotCanonical when the value holds something that JSON cannot say in exactly one way
     */
    public static CanonicalJson of(Object value) {
        try {
            return of(value instanceof JsonNode tree ? tree : JSON.<JsonNode>valueToTree(value));
        } catch (IllegalArgumentException e) {
            throw new NotCanonical(Flaw.NOT_JSON, "", e);
        }
    }

    /**
     * The canonical form of JSON text, as it came over the wire.
     *
     * @param utf8 the text in UTF-8, without a byte order mark
     * @throws NotCanonical when the text is not JSON or means different things to different readers
     */
    public static CanonicalJson parse(byte[] utf8) {
        return of(strictly(utf8));
    }

    /**
     * The tree of JSON text, the same that {@code parse(utf8).tree()} gives: text that is canonical already, as all that we
     * sign is, need not be read twice for it.
     *
     * @throws NotCanonical as {@link #parse}
     */
    public static JsonNode read(byte[] utf8) {
        var tree = strictly(utf8);
        var canonical = of(tree);
        return Arrays.equals(canonical.bytes, utf8) ? tree : canonical.tree();
    }

    private static JsonNode strictly(byte[] utf8) {
        try {
            return JSON.readTree(text(utf8));
        } catch (CharacterCodingException e) {
            throw new NotCanonical(Flaw.NOT_UTF8, "", e);
        } catch (StreamReadException e) {
            throw refused(e);
        } catch (JsonProcessingException e) {
            throw new NotCanonical(Flaw.NOT_JSON, "", e);
        }
    }

    /** Where Java had to put its sign for what is not UTF-8, a decoder says whether the sign itself was meant. */
    private static String text(byte[] utf8) throws CharacterCodingException {
        var text = new String(utf8, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0
                ? text
                : StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(utf8))
                        .toString();
    }

    private static CanonicalJson of(JsonNode tree) {
        InteroperableJson.require(tree);
        try {
            return new CanonicalJson(CanonicalText.utf8(tree));
        } catch (IOException e) {
            throw new NotCanonical(Flaw.NOT_JSON, "", e);
        }
    }

    private static NotCanonical refused(StreamReadException e) {
        // Jackson has no exception type of its own for a member that stands twice.
        var twice = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate field");
        var where = e.getProcessor() == null ? "" : pointerOf(e);
        return new NotCanonical(twice ? Flaw.DUPLICATE_MEMBER : Flaw.NOT_JSON, where, e);
    }

    private static String pointerOf(StreamReadException e) {
        return e.getProcessor().getParsingContext().pathAsPointer().toString();
    }

    /** The canonical bytes, UTF-8. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The SHA-256 of the canonical bytes. */
    public Sha256Digest digest() {
        return Sha256Digest.of(bytes);
    }

    /** The content as a tree, read back from the canonical bytes. */
    public JsonNode tree() {
        try {
            return JSON.readTree(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("Canonical bytes are JSON", e);
        }
    }

    /** The canonical bytes as text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * The document read as a record.
     *
     * @throws IllegalArgumentException when it is not of that form
     */
    public <T> T as(Class<T> type) {
        try {
            return JSON.readValue(bytes, type);
        } catch (IOException e) {
            throw new IllegalArgumentException("the document is no " + type.getSimpleName(), e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CanonicalJson that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Only the digest: a document has no place in a log line. */
    @Override
    public String toString() {
        return "CanonicalJson[" + digest() + "]";
    }
}

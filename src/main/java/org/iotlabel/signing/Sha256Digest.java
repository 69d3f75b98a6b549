package org.iotlabel.signing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A SHA-256 digest (FIPS 180-4), the name of some exact bytes. Text and JSON form: {@code sha256:} and 64 hex digits.
 *
 * @param hex 64 hexadecimal digits in lower case
 */
@Schema(type = SchemaType.STRING, pattern = "^sha256:[0-9a-f]{64}$")
public record Sha256Digest(String hex) {

    private static final String PREFIX = "sha256:";
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    /**
     * A digest known by its digits.
     *
     * @throws MalformedDigest for anything but 64 digits in lower case
     */
    public Sha256Digest {
        if (!HEX.matcher(hex).matches()) {
            throw new MalformedDigest();
        }
    }

    /** The digest of these bytes. */
    public static Sha256Digest of(byte[] content) {
        return new Sha256Digest(HexFormat.of().formatHex(sha256().digest(content)));
    }

    /** The digest of this text in UTF-8. */
    public static Sha256Digest of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of all that the stream still holds; the stream is left open. */
    public static Sha256Digest of(InputStream content) throws IOException {
        var running = running();
        var buffer = new byte[8192];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            running.add(buffer, 0, read);
        }
        return running.digest();
    }

    /** A digest to be fed while the bytes go by. */
    public static Running running() {
        return new Running();
    }

    /**
     * Reads the text form back.
     *
     * @throws MalformedDigest for anything but {@code sha256:} and 64 digits in lower case
     */
    @JsonCreator
    public static Sha256Digest parse(String text) {
        if (!text.startsWith(PREFIX)) {
            throw new MalformedDigest();
        }
        return new Sha256Digest(text.substring(PREFIX.length()));
    }

    /** The 32 bytes. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** The 32 bytes in Base64 without line ends, as HTTP's Repr-Digest (RFC 9530) has them. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes());
    }

    /** The 32 bytes in Base64url without padding (RFC 7515 section 2). */
    public String base64Url() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
    }

    /** The form that HTML and Verifiable Credentials use: {@code sha256-} and Base64 (W3C Subresource Integrity). */
    public String integrity() {
        return "sha256-" + base64();
    }

    @Override
    @JsonValue
    public String toString() {
        return PREFIX + hex;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** A digest in the making; for one thread and one content. */
    public static final class Running {

        private final MessageDigest sha256 = sha256();

        private Running() {}

        /** Adds the next bytes. */
        public void add(byte[] buffer, int offset, int length) {
            sha256.update(buffer, offset, length);
        }

        /** The digest of all that was added; afterwards this starts again from nothing. */
        public Sha256Digest digest() {
            return new Sha256Digest(HexFormat.of().formatHex(sha256.digest()));
        }
    }
}

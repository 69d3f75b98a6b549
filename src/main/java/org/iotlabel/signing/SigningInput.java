package org.iotlabel.signing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * The exact text that a signature is made over (RFC 7515 section 5.1): header and payload, each in Base64url. It can be
 * kept before the signature exists, so that after a crash the same bytes are signed.
 *
 * @param text header, a dot, payload
 */
public record SigningInput(String text) {

    /**
     * The name of the key in the header.
     *
     * @throws SignatureRefused when the header is none
     */
    public String kid() {
        return JwsHeader.parse(text.substring(0, Math.max(0, text.indexOf('.'))))
                .kid();
    }

    /**
     * When it says that it is signed, where it says so ({@code iat} in the header); a label that is signed for the first time
     * says nothing, because it begins just then.
     *
     * @throws SignatureRefused when the header is none
     */
    public Optional<Instant> signedAt() {
        return JwsHeader.parse(text.substring(0, Math.max(0, text.indexOf('.'))))
                .iat();
    }

    /** What was to be signed of a compact JWS. */
    public static SigningInput of(String compact) {
        return new SigningInput(compact.substring(0, Math.max(0, compact.lastIndexOf('.'))));
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

package org.iotlabel.signing;

import java.nio.charset.StandardCharsets;

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

    byte[] bytes() {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

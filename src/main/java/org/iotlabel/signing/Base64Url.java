package org.iotlabel.signing;

import java.util.Base64;
import org.iotlabel.signing.SignatureRefused.Reason;

/** Base64url without padding, as JOSE writes it (RFC 7515 section 2), read without any tolerance. */
final class Base64Url {

    private Base64Url() {}

    static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    // Java's decoder drops stray bits at the end and accepts padding, so that several texts would be one signature.
    static byte[] decode(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            if (encode(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new SignatureRefused(Reason.UNREADABLE);
        }
        throw new SignatureRefused(Reason.UNREADABLE);
    }
}

package org.iotlabel.statuslist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import org.iotlabel.statuslist.StatusListRefused.Reason;

/** The compressed bytes of a list as they stand in JSON. */
final class EncodedList {
    /** The most entries that a list of anybody may have here: eight times ours. */
    static final int MOST_ENTRIES = 1 << 20;

    private EncodedList() {}

    /** Base64url without padding (RFC 7515 section 2). */
    static byte[] base64(JsonNode text) {
        return decoded(required(text));
    }

    /** The same after the letter that Multibase has for it. */
    static byte[] multibase(JsonNode text) {
        var encoded = required(text);
        if (!encoded.startsWith(BitstringCredential.MULTIBASE)) {
            throw new StatusListRefused(Reason.BAD_ENCODING);
        }
        return decoded(encoded.substring(BitstringCredential.MULTIBASE.length()));
    }

    private static String required(JsonNode text) {
        if (!text.isTextual()) {
            throw new StatusListRefused(Reason.MALFORMED);
        }
        return text.textValue();
    }

    private static byte[] decoded(String encoded) {
        if (encoded.endsWith("=")) {
            throw new StatusListRefused(Reason.BAD_ENCODING);
        }
        try {
            return Base64.getUrlDecoder().decode(encoded);
        } catch (IllegalArgumentException e) {
            throw new StatusListRefused(Reason.BAD_ENCODING);
        }
    }
}

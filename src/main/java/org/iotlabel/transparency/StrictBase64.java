package org.iotlabel.transparency;

import java.util.Base64;

/** Base64 (RFC 4648 section 4) read without tolerance: one content has one text. */
final class StrictBase64 {
    private StrictBase64() {}

    static byte[] decode(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException _) {
            throw new MalformedLog("not Base64");
        }
        throw new MalformedLog("not the one Base64 form of its content");
    }
}

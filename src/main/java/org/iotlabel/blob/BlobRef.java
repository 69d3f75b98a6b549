package org.iotlabel.blob;

import java.util.regex.Pattern;

/**
 * The name of a content: its digest and its length.
 *
 * @param sha256 SHA-256 (FIPS 180-4) of the content, 64 lower-case hexadecimal digits
 * @param size length of the content in bytes
 */
public record BlobRef(String sha256, long size) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException when the digest is no SHA-256 in lower-case hex or the size is negative */
    public BlobRef {
        if (!HEX.matcher(sha256).matches()) {
            throw new IllegalArgumentException("A blob is named by 64 lower-case hexadecimal digits");
        }
        if (size < 0) {
            throw new IllegalArgumentException("A blob has no negative size");
        }
    }
}

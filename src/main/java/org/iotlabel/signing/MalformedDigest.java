package org.iotlabel.signing;

/** Thrown for text that is no SHA-256 digest; it does not repeat the text, which may be anything. */
public final class MalformedDigest extends IllegalArgumentException {

    MalformedDigest() {
        super("A SHA-256 digest is written as sha256: and 64 hexadecimal digits in lower case");
    }
}

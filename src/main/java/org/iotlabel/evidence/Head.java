package org.iotlabel.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * The first bytes of a content and what Apache Tika tells from them (signatures, text statistics, the root of XML).
 * Names do not count here: a name is a claim, and the content has to bear it out.
 *
 * @param bytes at most {@link #LENGTH}
 * @param type what Tika detects, without parameters
 */
record Head(byte[] bytes, MediaType type) {
    /** As many bytes as Tika's signatures look at. */
    static final int LENGTH = 64 * 1024;

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    /** Reads the head of a stream that supports marks, and puts the stream back to where it was. */
    static Head of(InputStream content) throws IOException {
        content.mark(LENGTH);
        var bytes = content.readNBytes(LENGTH);
        content.reset();
        return of(bytes);
    }

    static Head of(byte[] bytes) throws IOException {
        return new Head(
                bytes,
                TYPES.detect(new ByteArrayInputStream(bytes), new Metadata()).getBaseType());
    }

    boolean is(String mediaType) {
        return TYPES.getMediaTypeRegistry().isInstanceOf(type, MediaType.parse(mediaType));
    }

    boolean startsWith(int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xff) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** The first bytes, one character each. */
    String ascii(int count) {
        return new String(bytes, 0, Math.min(count, bytes.length), ISO_8859_1);
    }

    /** The bytes as characters: by their byte order mark, else as far as ASCII goes. */
    String text() {
        var charset = charset();
        var text = new String(bytes, charset == ISO_8859_1 ? UTF_8 : charset);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** UTF-16 where a byte order mark says so; else one character a byte, which is right for all of ASCII. */
    Charset charset() {
        if (startsWith(0xff, 0xfe)) {
            return UTF_16LE;
        }
        return startsWith(0xfe, 0xff) ? UTF_16BE : ISO_8859_1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Head head && Arrays.equals(bytes, head.bytes) && type.equals(head.type);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}

package org.iotlabel.blob;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A stored content on its way out that refuses to end well when it is not the content that was stored. */
final class ProvenContent extends FilterInputStream {

    private final BlobRef ref;
    private final MessageDigest digest = sha256();
    private boolean proven;

    ProvenContent(InputStream stored, BlobRef ref) {
        super(stored);
        this.ref = ref;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        if (read > 0) {
            digest.update(target, offset, read);
        } else if (read < 0) {
            prove();
        }
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        // What is skipped counts for the digest too.
        return readNBytes((int) Math.min(count, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void prove() throws IOException {
        if (!proven && !HexFormat.of().formatHex(digest.digest()).equals(ref.sha256())) {
            throw new IOException("The stored content is not " + ref.sha256() + " any more");
        }
        proven = true;
    }
}

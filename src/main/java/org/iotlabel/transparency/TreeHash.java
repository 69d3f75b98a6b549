package org.iotlabel.transparency;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** A hash of the tree: of an entry, of two nodes, or of a whole tree (RFC 6962 section 2.1, with SHA-256). */
public final class TreeHash {
    /** How many bytes a hash has. */
    public static final int LENGTH = 32;

    /** The root of a tree without entries: the hash of nothing. */
    public static final TreeHash EMPTY = new TreeHash(sha256().digest());

    // The two prefixes keep an entry from being passed off as a node (RFC 6962 section 2.1).
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private TreeHash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The hash of an entry. */
    public static TreeHash ofEntry(byte[] entry) {
        var digest = sha256();
        digest.update(LEAF);
        return new TreeHash(digest.digest(entry));
    }

    /** The hash of the node above two others. */
    public static TreeHash ofNode(TreeHash left, TreeHash right) {
        return ofNode(sha256(), left, right);
    }

    /** The same with a digest that is at its beginning, and is there again afterwards. */
    private static TreeHash ofNode(MessageDigest digest, TreeHash left, TreeHash right) {
        digest.update(NODE);
        digest.update(left.bytes);
        return new TreeHash(digest.digest(right.bytes));
    }

    /** The root over some hashes in order; their number must be a power of two. */
    static TreeHash ofPerfect(List<TreeHash> row) {
        var above = row.toArray(TreeHash[]::new);
        var digest = sha256();
        for (var width = above.length; width > 1; width /= 2) {
            for (var i = 0; i < width; i += 2) {
                above[i / 2] = ofNode(digest, above[i], above[i + 1]);
            }
        }
        return above[0];
    }

    /**
     * A hash known by its bytes.
     *
     * @throws MalformedLog for anything but 32 bytes
     */
    public static TreeHash of(byte[] bytes) {
        return within(bytes, 0, bytes.length);
    }

    /** The hash that stands at that place of a tile, counted from 0. */
    static TreeHash at(byte[] tile, int place) {
        return within(tile, place * LENGTH, (place + 1) * LENGTH);
    }

    private static TreeHash within(byte[] bytes, int from, int to) {
        if (to - from != LENGTH || to > bytes.length) {
            throw new MalformedLog("a hash has " + LENGTH + " bytes");
        }
        return new TreeHash(Arrays.copyOfRange(bytes, from, to));
    }

    /**
     * Reads the form of notes and proofs.
     *
     * @throws MalformedLog for anything but 32 bytes in Base64 (RFC 4648 section 4)
     */
    public static TreeHash parse(String base64) {
        return of(StrictBase64.decode(base64));
    }

    /** The 32 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The form of notes and proofs: Base64 (RFC 4648 section 4). */
    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TreeHash that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

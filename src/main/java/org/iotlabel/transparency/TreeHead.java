package org.iotlabel.transparency;

/**
 * What a whole tree comes to.
 *
 * @param size how many entries it has
 * @param root its Merkle Tree Hash
 */
public record TreeHead(long size, TreeHash root) {
    /** The tree before the first entry. */
    public static final TreeHead EMPTY = new TreeHead(0, TreeHash.EMPTY);

    /**
     * A head that can be.
     *
     * @throws MalformedLog for a negative size, or an empty tree with another root than RFC 6962 section 2.1 gives it
     */
    public TreeHead {
        if (size < 0 || (size == 0 && !root.equals(TreeHash.EMPTY))) {
            throw new MalformedLog("no tree is like that");
        }
    }
}

package org.iotlabel.transparency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree of a certain size, read from its tiles: its root and its proofs (RFC 6962 section 2.1). Each tile is read once.
 * What the tiles say is believed; whoever got them from elsewhere compares the root with a checkpoint.
 */
final class TiledTree {
    private static final int TILE_HEIGHT = 8;

    private final long size;
    private final TileSource tiles;
    private final Map<TilePath, byte[]> seen = new HashMap<>();

    TiledTree(long size, TileSource tiles) {
        if (size < 0) {
            throw new MalformedLog("no tree has a negative size");
        }
        this.size = size;
        this.tiles = tiles;
    }

    /** How many entries it has. */
    long size() {
        return size;
    }

    /** The Merkle Tree Hash of the whole. */
    TreeHash root() {
        return size == 0 ? TreeHash.EMPTY : range(0, size);
    }

    /** The hash of one entry. */
    TreeHash leaf(long index) {
        requireWithin(index, size - 1);
        return node(0, index);
    }

    /** The audit path of an entry, from its sibling up (RFC 6962 section 2.1.1). */
    List<TreeHash> inclusion(long index) {
        requireWithin(index, size - 1);
        var path = new ArrayList<TreeHash>();
        collectPath(index, 0, size, path);
        return path;
    }

    /** The proof that this tree continues the one of its first entries (RFC 6962 section 2.1.2). */
    List<TreeHash> consistency(long older) {
        requireWithin(older, size);
        var proof = new ArrayList<TreeHash>();
        if (older > 0 && older < size) {
            collectProof(older, 0, size, proof);
        }
        return proof;
    }

    private static void requireWithin(long place, long last) {
        if (place < 0 || place > last) {
            throw new MalformedLog("the tree does not reach so far");
        }
    }

    private void collectPath(long index, long start, long end, List<TreeHash> path) {
        if (end - start == 1) {
            return;
        }
        var middle = start + split(end - start);
        if (index < middle) {
            collectPath(index, start, middle, path);
            path.add(range(middle, end));
        } else {
            collectPath(index, middle, end, path);
            path.add(range(start, middle));
        }
    }

    private void collectProof(long older, long start, long end, List<TreeHash> proof) {
        if (older == end) {
            // Whoever asks knows the root of the older tree; any other subtree has to be told.
            if (start != 0) {
                proof.add(range(start, end));
            }
            return;
        }
        var middle = start + split(end - start);
        if (older <= middle) {
            collectProof(older, start, middle, proof);
            proof.add(range(middle, end));
        } else {
            collectProof(older, middle, end, proof);
            proof.add(range(start, middle));
        }
    }

    private TreeHash range(long start, long end) {
        var length = end - start;
        if (Long.bitCount(length) == 1) {
            return node(Long.numberOfTrailingZeros(length), start / length);
        }
        var middle = start + split(length);
        return TreeHash.ofNode(range(start, middle), range(middle, end));
    }

    /** The largest power of two below a number. */
    private static long split(long length) {
        return Long.highestOneBit(length - 1);
    }

    private TreeHash node(int height, long index) {
        var level = height / TILE_HEIGHT;
        var count = 1 << height % TILE_HEIGHT;
        var first = index * count;
        var path = TilePath.in(size, level, first / TilePath.FULL)
                .orElseThrow(() -> new MalformedLog("the tree does not reach so far"));
        var tile = seen.computeIfAbsent(path, tiles::read);
        var row = new ArrayList<TreeHash>(count);
        for (var place = (int) (first % TilePath.FULL); row.size() < count; place++) {
            row.add(TreeHash.at(tile, place));
        }
        return TreeHash.ofPerfect(row);
    }
}

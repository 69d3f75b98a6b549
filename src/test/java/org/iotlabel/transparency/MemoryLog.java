package org.iotlabel.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A log in memory, grown batch by batch with the code under test, next to a tree computed straight from RFC 6962. */
final class MemoryLog implements TileSource {
    private final List<TreeHash> leaves = new ArrayList<>();
    private final Map<TilePath, byte[]> full = new HashMap<>();
    private final Map<Long, TreeHash> roots = new HashMap<>();
    private TreeHead head = TreeHead.EMPTY;

    static byte[] entry(long index) {
        return ("entry " + index).getBytes(UTF_8);
    }

    MemoryLog grow(int count) {
        var added = new ArrayList<TreeHash>();
        for (var i = 0; i < count; i++) {
            added.add(TreeHash.ofEntry(entry(leaves.size() + i)));
        }
        return grow(added);
    }

    MemoryLog grow(List<TreeHash> added) {
        var growth = new TileGrowth(leaves.size(), this, added);
        leaves.addAll(added);
        for (var tile : growth.filled()) {
            full.put(tile.path(), tile.content());
            roots.put(key(tile.path().level(), tile.path().index()), tile.root());
        }
        head = growth.head();
        return this;
    }

    TreeHead head() {
        return head;
    }

    TiledTree tree() {
        return new TiledTree(head.size(), this);
    }

    TreeHead headAt(int size) {
        return new TreeHead(size, new TiledTree(size, this).root());
    }

    /** The definition of RFC 6962 section 2.1, word for word and slow. */
    TreeHash definition(int from, int to) {
        if (to == from) {
            return TreeHash.EMPTY;
        }
        if (to - from == 1) {
            return leaves.get(from);
        }
        var split = 1;
        while (split * 2 < to - from) {
            split *= 2;
        }
        return TreeHash.ofNode(definition(from, from + split), definition(from + split, to));
    }

    @Override
    public byte[] read(TilePath path) {
        var whole = full.get(path);
        if (whole != null) {
            return whole;
        }
        var tile = new byte[path.width() * TreeHash.LENGTH];
        for (var i = 0; i < path.width(); i++) {
            var place = path.first() + i;
            var hash = path.level() == 0 ? leaves.get((int) place) : roots.get(key(path.level() - 1, place));
            System.arraycopy(hash.bytes(), 0, tile, i * TreeHash.LENGTH, TreeHash.LENGTH);
        }
        return tile;
    }

    private static long key(int level, long index) {
        return level * 1_000_000_000L + index;
    }
}

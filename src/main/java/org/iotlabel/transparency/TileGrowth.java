package org.iotlabel.transparency;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What new entries do to a tree: the tiles that they fill, and its new head. */
final class TileGrowth {
    private final List<FullTile> filled = new ArrayList<>();
    private final Map<TilePath, byte[]> edge = new HashMap<>();
    private final TileSource before;
    private final long oldSize;
    private final TreeHead head;

    /**
     * Grows a tree.
     *
     * @param before the tiles of the tree as it was
     * @param entries the hashes of the new entries, in order
     */
    TileGrowth(long oldSize, TileSource before, List<TreeHash> entries) {
        this.oldSize = oldSize;
        this.before = before;
        grow(entries);
        var size = oldSize + entries.size();
        this.head = new TreeHead(size, new TiledTree(size, this::read).root());
    }

    /** A tile that is full and never changes again, with the hash of it that the level above holds. */
    record FullTile(TilePath path, byte[] content, TreeHash root) {}

    /** The tiles that are full now and were not before, from the bottom up. */
    List<FullTile> filled() {
        return List.copyOf(filled);
    }

    /** The tree with the new entries. */
    TreeHead head() {
        return head;
    }

    private void grow(List<TreeHash> entries) {
        var row = entries;
        for (var level = 0; !row.isEmpty(); level++) {
            row = growRow(level, row);
        }
    }

    private List<TreeHash> growRow(int level, List<TreeHash> added) {
        var index = TilePath.rowLength(oldSize, level) / TilePath.FULL;
        var tile = new ArrayList<>(begun(level, index));
        var above = new ArrayList<TreeHash>();
        for (var hash : added) {
            tile.add(hash);
            if (tile.size() == TilePath.FULL) {
                var root = TreeHash.ofPerfect(tile);
                var path = new TilePath(level, index++, TilePath.FULL);
                filled.add(new FullTile(path, content(tile), root));
                edge.put(path, content(tile));
                above.add(root);
                tile.clear();
            }
        }
        if (!tile.isEmpty()) {
            edge.put(new TilePath(level, index, tile.size()), content(tile));
        }
        return above;
    }

    private List<TreeHash> begun(int level, long index) {
        return TilePath.in(oldSize, level, index)
                .map(path -> hashes(before.read(path)))
                .orElse(List.of());
    }

    private byte[] read(TilePath path) {
        var grown = edge.get(path);
        return grown == null ? before.read(path) : grown;
    }

    private static List<TreeHash> hashes(byte[] tile) {
        var hashes = new ArrayList<TreeHash>();
        for (var place = 0; place < tile.length / TreeHash.LENGTH; place++) {
            hashes.add(TreeHash.at(tile, place));
        }
        return hashes;
    }

    private static byte[] content(List<TreeHash> tile) {
        var bytes = new ByteArrayOutputStream(tile.size() * TreeHash.LENGTH);
        tile.forEach(hash -> bytes.writeBytes(hash.bytes()));
        return bytes.toByteArray();
    }
}

package org.iotlabel.transparency;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjLongConsumer;

/**
 * Goes through everything that a log publishes of a tree: each entry hashes to its place in a tile, each tile to its
 * place in the one above, and all of it to the root that was signed.
 */
public final class LogAudit {
    private final PublishedTiles tiles;
    private final TreeHead head;
    private final List<List<TreeHash>> rows = new ArrayList<>();
    private final List<Long> done = new ArrayList<>();

    /**
     * An audit.
     *
     * @param head of a checkpoint whose signature was checked
     */
    public LogAudit(PublishedTiles tiles, TreeHead head) {
        this.tiles = tiles;
        this.head = head;
    }

    /**
     * Reads all of it.
     *
     * @param reader is shown each entry with its place, once the tile that holds it has been checked
     * @throws MalformedLog naming what does not fit
     */
    public void run(ObjLongConsumer<byte[]> reader) {
        for (var index = 0L; index * TilePath.FULL < head.size(); index++) {
            var path = TilePath.in(head.size(), TilePath.ENTRIES, index).orElseThrow();
            var entries = tiles.entries(path);
            for (var entry : entries) {
                add(0, TreeHash.ofEntry(entry));
            }
            if (!path.isFull()) {
                compare(0, index, rows.getFirst());
            }
            for (var i = 0; i < entries.size(); i++) {
                reader.accept(entries.get(i), path.first() + i);
            }
        }
        for (var level = 1; level < rows.size(); level++) {
            if (!rows.get(level).isEmpty()) {
                compare(level, done.get(level), rows.get(level));
            }
        }
        if (!new TiledTree(head.size(), tiles).root().equals(head.root())) {
            throw new MalformedLog("the tree is not the one that was signed");
        }
    }

    /**
     * Whether the tree continues one that was seen before.
     *
     * @throws MalformedLog when tiles are missing
     */
    public boolean continues(TreeHead older) {
        return older.size() <= head.size()
                && MerkleProofs.continues(older, head, new TiledTree(head.size(), tiles).consistency(older.size()));
    }

    private void add(int level, TreeHash hash) {
        if (rows.size() == level) {
            rows.add(new ArrayList<>());
            done.add(0L);
        }
        var row = rows.get(level);
        row.add(hash);
        if (row.size() == TilePath.FULL) {
            compare(level, done.get(level), row);
            done.set(level, done.get(level) + 1);
            add(level + 1, TreeHash.ofPerfect(row));
            row.clear();
        }
    }

    private void compare(int level, long index, List<TreeHash> row) {
        var path = new TilePath(level, index, row.size());
        var tile = tiles.read(path);
        for (var place = 0; place < row.size(); place++) {
            if (!TreeHash.at(tile, place).equals(row.get(place))) {
                throw new MalformedLog(path + " is not made of what lies below it, at place " + place);
            }
        }
    }
}

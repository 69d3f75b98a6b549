package org.iotlabel.transparency;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** The tiles as the tables have them: full ones as they are, the others read from the row below. */
final class StoredTiles implements TileSource {
    private static final String HASHES = "SELECT hash FROM log_entry WHERE index >= ? AND index < ? ORDER BY index";
    private static final String ROOTS =
            "SELECT root FROM log_tile WHERE level = ? AND index >= ? AND index < ? ORDER BY index";

    private final LogSql sql;
    private final Cache<TilePath, byte[]> known;

    /**
     * Tiles over one connection.
     *
     * @param known those that were read before; a tile of some width never changes, full or not
     */
    StoredTiles(LogSql sql, Cache<TilePath, byte[]> known) {
        this.sql = sql;
        this.known = known;
    }

    /** A place to keep tiles of hashes between readers: at most 8 KiB each. */
    static Cache<TilePath, byte[]> cache(int tiles) {
        return Caffeine.newBuilder().maximumSize(tiles).build();
    }

    @Override
    public byte[] read(TilePath path) {
        if (path.level() == TilePath.ENTRIES) {
            return EntryBundle.write(complete(path, entries(path)));
        }
        return known.get(path, path.isFull() ? this::fullTile : this::partialTile);
    }

    private List<byte[]> entries(TilePath path) {
        return sql.list(
                "SELECT entry FROM log_entry WHERE index >= ? AND index < ? ORDER BY index",
                row -> row.getBytes(1),
                path.first(),
                path.first() + path.width());
    }

    private byte[] fullTile(TilePath path) {
        return sql.first(
                        "SELECT content FROM log_tile WHERE level = ? AND index = ?",
                        row -> row.getBytes(1),
                        path.level(),
                        path.index())
                .orElseThrow(StoredTiles::missing);
    }

    private byte[] partialTile(TilePath path) {
        var first = path.first();
        var end = first + path.width();
        var hashes = path.level() == 0
                ? sql.list(HASHES, row -> row.getBytes(1), first, end)
                : sql.list(ROOTS, row -> row.getBytes(1), path.level() - 1, first, end);
        var tile = new ByteArrayOutputStream();
        complete(path, hashes).forEach(tile::writeBytes);
        return tile.toByteArray();
    }

    private static List<byte[]> complete(TilePath path, List<byte[]> rows) {
        if (rows.size() != path.width()) {
            throw missing();
        }
        return rows;
    }

    private static MalformedLog missing() {
        return new MalformedLog("the tile is not there");
    }
}

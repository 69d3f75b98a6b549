package org.iotlabel.transparency;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a tile or a bundle of entries lies (C2SP tlog-tiles).
 *
 * @param level how many tiles high it lies, 0 to 63; {@link #ENTRIES} for a bundle of entries
 * @param index which one of its level, from 0
 * @param width how many hashes or entries it has; {@link #FULL} when it is full
 */
public record TilePath(int level, long index, int width) {
    /** The level of the bundles, which hold the entries themselves. */
    public static final int ENTRIES = -1;

    /** How many hashes or entries a full tile has. */
    public static final int FULL = 256;

    private static final int HIGHEST = 63;
    private static final int BITS = 8;
    private static final Pattern FORM = Pattern.compile(
            "tile/(?<level>entries|0|[1-9][0-9]?)/(?<index>(?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/(?<width>[1-9][0-9]{0,2}))?");

    /**
     * A place that can be.
     *
     * @throws MalformedLog for one that cannot
     */
    public TilePath {
        if (level < ENTRIES || level > HIGHEST || index < 0 || width < 1 || width > FULL) {
            throw new MalformedLog("no such tile");
        }
    }

    /** Reads the path below the prefix of the log; empty for what is no path, or one of two for the same tile. */
    public static Optional<TilePath> parse(String path) {
        var match = FORM.matcher(path);
        if (!match.matches()) {
            return Optional.empty();
        }
        var level = match.group("level").equals("entries") ? ENTRIES : Integer.parseInt(match.group("level"));
        var index = Long.parseLong(match.group("index").replace("x", "").replace("/", ""));
        var width = match.group("width") == null ? FULL : Integer.parseInt(match.group("width"));
        if (level > HIGHEST || width > FULL) {
            return Optional.empty();
        }
        return Optional.of(new TilePath(level, index, width))
                .filter(tile -> tile.toString().equals(path));
    }

    /** The tile of that level and index as a tree of that size has it; empty where that tree has nothing there. */
    static Optional<TilePath> in(long size, int level, long index) {
        var left = rowLength(size, level) - index * FULL;
        return left > 0 ? Optional.of(new TilePath(level, index, (int) Math.min(left, FULL))) : Optional.empty();
    }

    /** How many hashes the row of that level has in a tree of that size. */
    static long rowLength(long size, int level) {
        var shift = BITS * Math.max(level, 0);
        return shift >= Long.SIZE ? 0 : size >> shift;
    }

    /** Whether a tree of that size has all of this tile. */
    public boolean isIn(long size) {
        return index < Long.MAX_VALUE / FULL && index * FULL + width <= rowLength(size, level);
    }

    public boolean isFull() {
        return width == FULL;
    }

    /** The place in its row of its first hash or entry. */
    public long first() {
        return index * FULL;
    }

    /** The path below the prefix of the log. */
    @Override
    public String toString() {
        var digits = new StringBuilder("%03d".formatted(index % 1000));
        for (var rest = index / 1000; rest > 0; rest /= 1000) {
            digits.insert(0, "x%03d/".formatted(rest % 1000));
        }
        return "tile/" + (level == ENTRIES ? "entries" : level) + "/" + digits + (isFull() ? "" : ".p/" + width);
    }
}

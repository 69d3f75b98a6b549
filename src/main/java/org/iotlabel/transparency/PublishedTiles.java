package org.iotlabel.transparency;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The tiles of a log as it publishes them, wherever its files are. */
public final class PublishedTiles implements TileSource {
    private final Files files;

    public PublishedTiles(Files files) {
        this.files = files;
    }

    /** The files of a log, by their path below its prefix. */
    @FunctionalInterface
    public interface Files {
        /** The bytes of a file; empty where there is none. */
        Optional<byte[]> read(String path);
    }

    @Override
    public byte[] read(TilePath path) {
        return path.level() == TilePath.ENTRIES ? EntryBundle.write(entries(path)) : hashes(path);
    }

    /** The entries of a bundle. */
    List<byte[]> entries(TilePath path) {
        var entries = EntryBundle.read(bytes(path));
        if (entries.size() < path.width()) {
            throw new MalformedLog(path + " has " + entries.size() + " entries");
        }
        return entries.subList(0, path.width());
    }

    private byte[] hashes(TilePath path) {
        var bytes = bytes(path);
        var length = path.width() * TreeHash.LENGTH;
        if (bytes.length < length || bytes.length % TreeHash.LENGTH != 0) {
            throw new MalformedLog(path + " has " + bytes.length + " bytes");
        }
        return Arrays.copyOf(bytes, length);
    }

    /** A log may drop a partial tile when the full one is there, which begins alike (C2SP tlog-tiles). */
    private byte[] bytes(TilePath path) {
        return files.read(path.toString())
                .or(() -> path.isFull()
                        ? Optional.empty()
                        : files.read(new TilePath(path.level(), path.index(), TilePath.FULL).toString()))
                .orElseThrow(() -> new MalformedLog(path + " is not there"));
    }
}

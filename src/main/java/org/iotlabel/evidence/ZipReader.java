package org.iotlabel.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;

/**
 * A ZIP archive read strictly from its first byte to its last (ZIP application note, section 4.3). A lenient reader goes
 * either by the heads or by the directory at the end, and an archive in which the two differ shows different files to
 * different readers: here both must say the same, without gaps, repeats or anything before or after.
 */
final class ZipReader {
    private static final long LOCAL = 0x04034b50L;
    private static final long CENTRAL = 0x02014b50L;
    private static final long END = 0x06054b50L;
    private static final long ZIP64_END = 0x06064b50L;
    private static final long ZIP64_LOCATOR = 0x07064b50L;
    private static final long DESCRIPTOR = 0x08074b50L;
    private static final int FILE_KIND = 0xF000;
    private static final int LINK = 0xA000;
    private static final int MAX_ZIP64_END = 4096;

    private final ByteSource source;
    private final Expansion expansion;
    private final Map<String, Long> offsets = new HashMap<>();

    ZipReader(InputStream in, Expansion expansion) {
        this.source = new ByteSource(in);
        this.expansion = expansion;
    }

    /** Sees each entry in turn. */
    interface Visitor {
        /** @param content the unpacked bytes; what is not read of them is skipped */
        void entry(ZipEntryHead head, InputStream content) throws IOException;
    }

    /**
     * Reads the whole archive.
     *
     * @return how many entries it has
     * @throws EvidenceRefused when it is damaged, encrypted, has an unsafe name or is not one archive and nothing else
     */
    int walk(Visitor visitor) throws IOException {
        long signature = source.u32();
        while (signature == LOCAL) {
            entry(ZipEntryHead.read(source), visitor);
            signature = source.u32();
        }
        int entries = offsets.size();
        while (signature == CENTRAL) {
            directoryRecord();
            signature = source.u32();
        }
        signature = skipZip64(signature);
        require(signature == END && offsets.isEmpty());
        end();
        return entries;
    }

    private void entry(ZipEntryHead head, Visitor visitor) throws IOException {
        expansion.countEntry();
        require(offsets.put(head.name(), head.offset()) == null);
        var inflater = new Inflater(true);
        try {
            var crc = new CRC32();
            long start = source.offset();
            boolean deflated = head.method() == ZipEntryHead.DEFLATED;
            var unpacked = deflated ? source.inflated(inflater) : source.stored(head.packed());
            var counted = new CountedBytes(expansion.counted(unpacked));
            var content = new CheckedInputStream(counted, crc);
            visitor.entry(head, content);
            content.transferTo(OutputStream.nullOutputStream());
            checkSizes(head, source.offset() - start, counted.count(), crc.getValue());
        } finally {
            inflater.end();
        }
    }

    private void checkSizes(ZipEntryHead head, long packed, long size, long crc) throws IOException {
        if (!head.sizesFollow()) {
            require(packed == head.packed() && size == head.size() && crc == head.crc());
            return;
        }
        // The signature of the descriptor is optional, and its sizes have four or eight bytes (section 4.3.9).
        long first = source.u32();
        require((first == DESCRIPTOR ? source.u32() : first) == crc);
        require(source.u32() == packed);
        long next = source.u32();
        if (next == 0 && size != 0) {
            require(source.u64() == size);
        } else {
            require(next == size);
        }
    }

    private void directoryRecord() throws IOException {
        source.bytes(24);
        int nameLength = source.u16();
        int extraLength = source.u16();
        int commentLength = source.u16();
        source.bytes(4);
        long attributes = source.u32();
        long offset = source.u32();
        var name = ZipEntryHead.name(source, nameLength);
        source.bytes(extraLength + commentLength);
        var seen = offsets.remove(name);
        require(seen != null && seen == offset);
        if ((attributes >>> 16 & FILE_KIND) == LINK) {
            throw new EvidenceRefused(RefusalReason.UNSAFE_NAME);
        }
    }

    private long skipZip64(long signature) throws IOException {
        if (signature != ZIP64_END) {
            return signature;
        }
        long length = source.u64();
        require(length >= 0 && length <= MAX_ZIP64_END);
        source.bytes((int) length);
        require(source.u32() == ZIP64_LOCATOR);
        source.bytes(16);
        return source.u32();
    }

    private void end() throws IOException {
        source.bytes(16);
        source.bytes(source.u16());
        require(source.read() < 0);
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new EvidenceRefused(RefusalReason.UNREADABLE);
        }
    }
}

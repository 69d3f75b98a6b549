package org.iotlabel.evidence;

import java.io.InputStream;
import java.util.function.LongSupplier;

/** How much one file has grown while it was unpacked, at all depths together; refuses when it is too much. */
final class Expansion {
    /** Small things compress very well without harm: the ratio is not asked before this many bytes. */
    private static final long FREE = 1024 * 1024;

    private final EvidenceConfig limits;
    private final LongSupplier packed;
    private long expanded;
    private int entries;

    /** @param packed how many bytes of the file itself were read so far */
    Expansion(EvidenceConfig limits, LongSupplier packed) {
        this.limits = limits;
        this.packed = packed;
    }

    void countEntry() {
        if (++entries > limits.maxEntries()) {
            throw new EvidenceRefused(RefusalReason.TOO_MANY_ENTRIES);
        }
    }

    /** The same stream, counted and held to the limits while it is read. */
    InputStream counted(InputStream unpacked) {
        return new WatchedBytes(unpacked) {
            private long own;

            @Override
            void seen(byte[] bytes, int offset, int length) {
                own += length;
                count(length, own);
            }
        };
    }

    private void count(int more, long ofThisEntry) {
        expanded += more;
        boolean tooMuch = ofThisEntry > limits.maxSize() || expanded > limits.maxExpanded();
        if (tooMuch || (expanded > FREE && expanded > limits.maxRatio() * packed.getAsLong())) {
            throw new EvidenceRefused(RefusalReason.EXPANDS_TOO_MUCH);
        }
    }
}

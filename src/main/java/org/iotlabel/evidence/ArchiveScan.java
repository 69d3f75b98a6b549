package org.iotlabel.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** Looks into a plain archive: everything in it must be acceptable by itself, and there is at most one archive inside. */
final class ArchiveScan {
    /** How many archives may stand around a content. */
    static final int MAX_DEPTH = 2;

    /** What makes an archive a program for a Java or Android machine. */
    private static final Set<String> PACKAGES = Set.of("META-INF/MANIFEST.MF", "AndroidManifest.xml");

    private final EvidenceInspection inspection;
    private final Expansion expansion;
    private final int depth;

    /** @param depth how many archives stand around this one */
    ArchiveScan(EvidenceInspection inspection, Expansion expansion, int depth) {
        this.inspection = inspection;
        this.expansion = expansion;
        this.depth = depth;
    }

    void check(InputStream content) throws IOException {
        if (depth >= MAX_DEPTH) {
            throw new EvidenceRefused(RefusalReason.NESTED);
        }
        int entries = new ZipReader(content, expansion).walk(this::entry);
        if (entries == 0) {
            throw new EvidenceRefused(RefusalReason.EMPTY);
        }
    }

    private void entry(ZipEntryHead head, InputStream content) throws IOException {
        if (head.isDirectory()) {
            if (content.read() >= 0) {
                throw new EvidenceRefused(RefusalReason.UNREADABLE);
            }
            return;
        }
        try {
            if (PACKAGES.contains(head.name())) {
                throw new EvidenceRefused(RefusalReason.EXECUTABLE);
            }
            inspection.inspect(content, head.shownName(), expansion, depth + 1);
        } catch (EvidenceRefused refused) {
            throw refused.within(head.shownName());
        }
    }
}

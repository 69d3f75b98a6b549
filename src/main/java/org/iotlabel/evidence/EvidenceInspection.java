package org.iotlabel.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Judges a file before it is kept: its type by content, on the allow-list of {@link EvidenceType}, and nothing in it that
 * runs, hides, or unpacks without bounds. It reads the stream once, holds a bounded part of it in memory and writes nothing.
 *
 * <p>What it cannot know: a script without a signature, under a harmless name, is text to it (and is only ever handed out
 * as such); PDF is examined at best effort, see {@link PdfScan}; it is no virus scanner.
 */
@ApplicationScoped
class EvidenceInspection {
    private final EvidenceConfig limits;

    EvidenceInspection(EvidenceConfig limits) {
        this.limits = limits;
    }

    /**
     * Reads the content to its end.
     *
     * @param fileName as the sender wrote it; it may confirm the type and never decide it against the content
     * @return the type under which the file may be kept
     * @throws EvidenceRefused with the reason when it may not
     * @throws IOException when the content cannot be read
     */
    EvidenceType inspect(InputStream content, String fileName) throws IOException {
        var counted = new CountedBytes(content);
        return inspect(counted, fileName, new Expansion(limits, counted::count), 0);
    }

    /** The same for what stands in so many archives already, of which all together may grow so much. */
    EvidenceType inspect(InputStream content, String name, Expansion expansion, int depth) throws IOException {
        var whole = new BufferedInputStream(content, Head.LENGTH);
        var head = Head.of(whole);
        var type = Recognition.of(head, SafeFileName.of(name));
        switch (type) {
            case TEXT, MARKDOWN, CSV -> TextScan.check(whole, head.charset());
            case JSON -> JsonScan.check(whole);
            case XML -> XmlScan.check(whole);
            case ZIP -> new ArchiveScan(this, expansion, depth).check(whole);
            case DOCX, XLSX, ODT -> new OfficeScan(this, expansion, type, depth).check(whole);
            case PDF -> {
                var ending = new TrailingArchive(whole);
                new PdfScan(expansion).check(ending);
                ending.check();
            }
            case PNG, JPEG, WEBP, PCAP, PCAPNG -> new TrailingArchive(whole).check();
        }
        return type;
    }
}

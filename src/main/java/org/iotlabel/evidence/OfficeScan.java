package org.iotlabel.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks into a document of Office Open XML (ISO/IEC 29500-2) or OpenDocument (ISO/IEC 26300-3): macros, programs and the
 * old office formats are refused in every part. Pictures, fonts and settings of other types belong to such documents.
 */
final class OfficeScan {
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    /** Where macros lie by custom; in Office Open XML only the declared content type counts, which is read too. */
    private static final Pattern MACRO_PART =
            Pattern.compile("(?i)(.*/)?(vbaProject|vbaData)[^/]*|(.*/)?(macrosheets|activeX)/.*|(Basic|Scripts)/.*");

    /** Words in content types that say: this part can run. */
    private static final List<String> MACRO_TYPES = List.of("macro", "vbaproject", "vbadata", "activex");

    private final EvidenceInspection inspection;
    private final Expansion expansion;
    private final EvidenceType type;
    private final int depth;
    private final List<String> parts = new ArrayList<>();
    private boolean declared;

    OfficeScan(EvidenceInspection inspection, Expansion expansion, EvidenceType type, int depth) {
        this.inspection = inspection;
        this.expansion = expansion;
        this.type = type;
        this.depth = depth;
    }

    void check(InputStream content) throws IOException {
        if (depth >= ArchiveScan.MAX_DEPTH) {
            throw new EvidenceRefused(RefusalReason.NESTED);
        }
        new ZipReader(content, expansion).walk(this::part);
        boolean whole = type == EvidenceType.ODT ? declared : parts.contains(CONTENT_TYPES) && parts.contains(main());
        if (!whole) {
            throw new EvidenceRefused(RefusalReason.DISGUISED);
        }
    }

    private String main() {
        return type == EvidenceType.XLSX ? "xl/workbook.xml" : "word/document.xml";
    }

    private void part(ZipEntryHead head, InputStream content) throws IOException {
        parts.add(head.name());
        try (var part = new BufferedInputStream(content, Head.LENGTH)) {
            if (MACRO_PART.matcher(head.name()).matches()) {
                throw new EvidenceRefused(RefusalReason.MACROS);
            }
            judge(head.shownName(), part);
        } catch (EvidenceRefused refused) {
            throw refused.within(head.shownName());
        }
    }

    private void judge(String name, BufferedInputStream part) throws IOException {
        var start = Head.of(part);
        // Word keeps a drawing both as a bitmap and as SVG; nobody but an office program ever sees it.
        refuse(ActiveContent.reason(start).filter(reason -> reason != RefusalReason.SVG));
        if (start.type().toString().equals("text/html")) {
            throw new EvidenceRefused(RefusalReason.HTML);
        }
        if (start.is("application/zip")) {
            inspection.inspect(part, name, expansion, depth + 1);
        } else if (name.equals(CONTENT_TYPES)) {
            checkContentTypes(part);
        } else if (name.equals("mimetype")) {
            declared = start.ascii(Head.LENGTH).equals(EvidenceType.ODT.mediaType());
        }
    }

    private static void checkContentTypes(InputStream part) throws IOException {
        try {
            var reader = XmlScan.factory().createXMLStreamReader(part);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    checkAttributes(reader);
                }
            }
        } catch (XMLStreamException e) {
            throw XmlScan.refusalOf(e);
        }
    }

    private static void checkAttributes(XMLStreamReader reader) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var value = reader.getAttributeValue(i).toLowerCase(Locale.ROOT);
            if (MACRO_TYPES.stream().anyMatch(value::contains)) {
                throw new EvidenceRefused(RefusalReason.MACROS);
            }
        }
    }

    private static void refuse(Optional<RefusalReason> reason) {
        reason.ifPresent(found -> {
            throw new EvidenceRefused(found);
        });
    }
}

package org.iotlabel.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** The order in which a document is read: a tree of tags beside the pages (ISO 32000-1 section 14.7). */
final class Structure {
    private final Deque<PdfStructureElement> open = new ArrayDeque<>();

    Structure(PdfWriter writer) {
        open.push(new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document")));
    }

    /** A piece below whatever is open. */
    PdfStructureElement piece(Tag tag) {
        return new PdfStructureElement(open.getFirst(), tag.pdf());
    }

    /** Whatever comes next is below this. */
    void begin(Tag tag) {
        open.push(piece(tag));
    }

    void end() {
        open.pop();
    }
}

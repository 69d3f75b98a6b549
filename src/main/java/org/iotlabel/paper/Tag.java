package org.iotlabel.paper;

import org.openpdf.text.pdf.PdfName;

/** What a piece of a page is, for those who hear it read (ISO 32000-1 section 14.8.4). */
public enum Tag {
    H1,
    H2,
    P,
    SECT("Sect"),
    TABLE("Table"),
    TR,
    TH,
    TD,
    FIGURE("Figure");

    private final PdfName name;

    Tag() {
        this.name = new PdfName(name());
    }

    Tag(String name) {
        this.name = new PdfName(name);
    }

    PdfName pdf() {
        return name;
    }
}

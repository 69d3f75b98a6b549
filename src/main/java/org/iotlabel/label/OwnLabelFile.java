package org.iotlabel.label;

import static org.iotlabel.label.OwnLabelFile.Use.PEOPLE;
import static org.iotlabel.label.OwnLabelFile.Use.PROGRAMS;
import static org.iotlabel.label.OwnLabelFile.Use.PROOFS;

import java.util.List;

/** What a vendor fetches of a label, the most wanted first; some come in several forms, each a file of its own. */
enum OwnLabelFile {
    CERTIFICATE(PEOPLE, "label.pdf", "label.de.pdf", "label.fr.pdf", "label.es.pdf", "label.nl.pdf", "label.pl.pdf"),
    PRINT(PEOPLE, "label-30mm.svg", "label.svg", "label-60mm.svg"),
    PICTURE(PEOPLE, "label-30mm.png", "label.png", "label-60mm.png"),
    QR_CODE(PEOPLE, "qr.svg", "qr.png"),
    OFFLINE_SEAL(PEOPLE, "seal.svg", "seal.png"),
    FACTS(PROGRAMS, "label.json"),
    CREDENTIAL(PROGRAMS, "label.jwt"),
    SEAL_DATA(PROGRAMS, "label.cose", "label.cose.txt"),
    DECISION(PROGRAMS, "decision.json"),
    BUNDLE(PROOFS, "bundle.zip"),
    LOG_PROOFS(PROOFS, "label.tlog-proof", "label.pdf.tlog-proof", "label.cose.tlog-proof", "support.tlog-proof");

    /** For whom files are. */
    enum Use {
        PEOPLE,
        PROGRAMS,
        PROOFS
    }

    private final Use use;
    private final List<String> names;

    OwnLabelFile(Use use, String... names) {
        this.use = use;
        this.names = List.of(names);
    }

    Use use() {
        return use;
    }

    /** The names of its forms, as the links of a label call them. */
    List<String> names() {
        return names;
    }
}

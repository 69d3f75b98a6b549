package org.iotlabel.label;

import java.util.Arrays;
import java.util.Optional;

/** The documents of a label, each under one name for ever. */
enum LabelDocumentName {
    /** What the label states, in canonical form. */
    FACTS("label.json", "application/json"),
    /** The same, signed, as a Verifiable Credential. */
    CREDENTIAL("label.jwt", "application/vc+jwt"),
    /** The certificate for people. */
    CERTIFICATE("label.pdf", "application/pdf"),
    /** The QR code for screens. */
    QR_PICTURE("qr.png", "image/png"),
    /** The QR code for print. */
    QR_DRAWING("qr.svg", "image/svg+xml");

    /** The names as a pattern for addresses. */
    static final String PATTERN = "label\\.json|label\\.jwt|label\\.pdf|qr\\.png|qr\\.svg";

    private final String fileName;
    private final String mediaType;

    LabelDocumentName(String fileName, String mediaType) {
        this.fileName = fileName;
        this.mediaType = mediaType;
    }

    static Optional<LabelDocumentName> called(String fileName) {
        return Arrays.stream(values())
                .filter(one -> one.fileName.equals(fileName))
                .findAny();
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }
}

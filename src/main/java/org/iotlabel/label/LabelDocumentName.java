package org.iotlabel.label;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.iotlabel.http.SpokenLanguage;

/** The documents of a label, each under one name for ever, whatever the edition; {@code docs/documents.md} says what is in them. */
enum LabelDocumentName {
    /** What the label states, in canonical form. */
    FACTS("label.json", "application/json"),
    /** The same, signed, as a Verifiable Credential. */
    CREDENTIAL("label.jwt", "application/vc+jwt"),
    /** Its gist, signed, in a few bytes. */
    SEAL("label.cose", OfflineSeal.TYPE),
    /** The same in the letters of a QR code. */
    SEAL_TEXT("label.cose.txt", "text/plain"),
    /** The offline seal for screens. */
    SEAL_PICTURE("seal.png", "image/png"),
    /** The offline seal for print. */
    SEAL_DRAWING("seal.svg", "image/svg+xml"),
    /** The certificate for people. */
    CERTIFICATE("label.pdf", "application/pdf"),
    /** The same in German. */
    GERMAN_CERTIFICATE("label.de.pdf", "application/pdf"),
    /** The same in French. */
    FRENCH_CERTIFICATE("label.fr.pdf", "application/pdf"),
    /** The same in Spanish. */
    SPANISH_CERTIFICATE("label.es.pdf", "application/pdf"),
    /** The same in Dutch. */
    DUTCH_CERTIFICATE("label.nl.pdf", "application/pdf"),
    /** The same in Polish. */
    POLISH_CERTIFICATE("label.pl.pdf", "application/pdf"),
    /** The label for packaging, 45 mm wide. */
    ARTWORK_DRAWING("label.svg", "image/svg+xml"),
    /** The same in dots. */
    ARTWORK_PICTURE("label.png", "image/png"),
    /** The label for packaging, 30 mm wide. */
    SMALL_ARTWORK_DRAWING("label-30mm.svg", "image/svg+xml"),
    /** The same in dots. */
    SMALL_ARTWORK_PICTURE("label-30mm.png", "image/png"),
    /** The label for packaging, 60 mm wide. */
    LARGE_ARTWORK_DRAWING("label-60mm.svg", "image/svg+xml"),
    /** The same in dots. */
    LARGE_ARTWORK_PICTURE("label-60mm.png", "image/png"),
    /** The QR code for screens. */
    QR_PICTURE("qr.png", "image/png"),
    /** The QR code for print. */
    QR_DRAWING("qr.svg", "image/svg+xml");

    /** What the names have in common, as a pattern for addresses. */
    static final String PATTERN = "(label|qr|seal)(-[0-9]+mm|\\.[a-z]{2})?\\.[a-z]+(\\.txt)?";

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

    /** The certificate in a language in which pages are written. */
    static LabelDocumentName certificate(Locale language) {
        return called(certificateFile(language)).orElseThrow();
    }

    /** The file name of that. */
    static String certificateFile(Locale language) {
        return language.equals(Locale.ENGLISH) ? CERTIFICATE.fileName : "label." + language.toLanguageTag() + ".pdf";
    }

    /** In which language beside English it is; empty for what every label has. */
    Optional<Locale> translatedInto() {
        return SpokenLanguage.ALL.stream()
                .filter(language -> this != CERTIFICATE && fileName.equals(certificateFile(language)))
                .findAny();
    }

    /** Whether a further edition brings another one, because it is signed or holds what is. */
    boolean isIssuedAgain() {
        return switch (this) {
            case CREDENTIAL,
                    SEAL,
                    SEAL_TEXT,
                    SEAL_PICTURE,
                    SEAL_DRAWING,
                    CERTIFICATE,
                    GERMAN_CERTIFICATE,
                    FRENCH_CERTIFICATE,
                    SPANISH_CERTIFICATE,
                    DUTCH_CERTIFICATE,
                    POLISH_CERTIFICATE -> true;
            case FACTS,
                    ARTWORK_DRAWING,
                    ARTWORK_PICTURE,
                    SMALL_ARTWORK_DRAWING,
                    SMALL_ARTWORK_PICTURE,
                    LARGE_ARTWORK_DRAWING,
                    LARGE_ARTWORK_PICTURE,
                    QR_PICTURE,
                    QR_DRAWING -> false;
        };
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }
}

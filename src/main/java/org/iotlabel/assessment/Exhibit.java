package org.iotlabel.assessment;

import java.util.Set;
import java.util.UUID;
import org.iotlabel.desk.Option;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.evidence.EvidenceView;

/**
 * A piece of evidence, as the pages of an assessor show it.
 *
 * @param place where it lies in the vault
 * @param frame the address that shows its content within a page; empty where it is only downloaded
 */
record Exhibit(
        UUID id,
        UUID place,
        String digest,
        String name,
        String mediaType,
        String size,
        String audience,
        String description,
        String download,
        String frame) {
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/webp");
    private static final String DOCUMENT = "application/pdf";
    private static final String DATA = "application/json";
    private static final Set<String> TEXTS = Set.of("text/plain", "text/markdown", "text/csv", DATA, "application/xml");

    /** Longer texts are slow to show and to read; whoever needs them has better tools. */
    private static final long LONGEST_TEXT = 4_194_304;

    static Exhibit of(UUID assessment, EvidenceView view, PortalFrame desk) {
        var at = AssessmentSection.at(assessment) + "/evidence/" + view.id();
        return new Exhibit(
                view.id(),
                view.caseId(),
                "sha256:" + view.sha256(),
                view.fileName(),
                view.mediaType(),
                WorkbenchList.messages().kilobytes(desk.number(Math.ceilDiv(view.size(), 1000L))),
                WorkbenchList.messages().confidentialityWord(view.confidentiality()),
                view.description(),
                at,
                isShown(view) ? at + "/view" : "");
    }

    /** What is shown with nothing in it that could run: pictures and text as they are, documents as pictures. */
    static boolean isShown(EvidenceView view) {
        return isPicture(view) || isDocument(view) || TEXTS.contains(view.mediaType()) && view.size() <= LONGEST_TEXT;
    }

    static boolean isPicture(EvidenceView view) {
        return PICTURES.contains(view.mediaType());
    }

    static boolean isDocument(EvidenceView view) {
        return DOCUMENT.equals(view.mediaType());
    }

    static boolean isData(EvidenceView view) {
        return DATA.equals(view.mediaType());
    }

    /** Whether it has pages. */
    boolean isDocument() {
        return DOCUMENT.equals(mediaType);
    }

    /** Whether it may be a list of parts. */
    boolean isData() {
        return DATA.equals(mediaType);
    }

    String sha256() {
        return digest.substring(digest.indexOf(':') + 1);
    }

    Option option() {
        return new Option(digest, name);
    }
}

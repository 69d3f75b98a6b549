package org.iotlabel.assessment;

import java.util.Set;
import java.util.UUID;
import org.iotlabel.desk.Option;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.evidence.EvidenceView;

/**
 * A piece of evidence, as the pages of an assessor show it.
 *
 * @param frame the address that shows its content within a page; empty where it is only downloaded
 */
record Exhibit(
        UUID id,
        String digest,
        String name,
        String mediaType,
        String size,
        String audience,
        String description,
        String download,
        String frame) {
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/webp");
    private static final Set<String> TEXTS =
            Set.of("text/plain", "text/markdown", "text/csv", "application/json", "application/xml");

    /** Longer texts are slow to show and to read; whoever needs them has better tools. */
    private static final long LONGEST_TEXT = 2_097_152;

    static Exhibit of(UUID assessment, EvidenceView view, PortalFrame desk) {
        var at = AssessmentSection.at(assessment) + "/evidence/" + view.id();
        return new Exhibit(
                view.id(),
                "sha256:" + view.sha256(),
                view.fileName(),
                view.mediaType(),
                WorkbenchList.messages().kilobytes(desk.number(Math.ceilDiv(view.size(), 1000L))),
                WorkbenchList.messages().confidentialityWord(view.confidentiality()),
                view.description(),
                at,
                isShown(view) ? at + "/view" : "");
    }

    /** What browsers show by themselves, with nothing in it that could run. */
    static boolean isShown(EvidenceView view) {
        return isPicture(view) || TEXTS.contains(view.mediaType()) && view.size() <= LONGEST_TEXT;
    }

    static boolean isPicture(EvidenceView view) {
        return PICTURES.contains(view.mediaType());
    }

    Option option() {
        return new Option(digest, name);
    }
}

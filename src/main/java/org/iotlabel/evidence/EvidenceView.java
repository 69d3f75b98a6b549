package org.iotlabel.evidence;

import java.time.Instant;
import java.util.UUID;

/**
 * A piece of evidence as it is shown.
 *
 * @param id its key
 * @param caseId what it is for
 * @param owner the organisation that brought it
 * @param sha256 SHA-256 of the content in lower-case hex
 * @param size bytes
 * @param fileName safe to save under
 * @param mediaType told by the content
 */
public record EvidenceView(
        UUID id,
        UUID caseId,
        UUID owner,
        String sha256,
        long size,
        String fileName,
        String mediaType,
        Confidentiality confidentiality,
        String description,
        UUID uploadedBy,
        Instant uploadedAt) {
    static EvidenceView of(EvidenceItem item) {
        return new EvidenceView(
                item.id(),
                item.caseId(),
                item.owner(),
                item.content().sha256(),
                item.content().size(),
                item.fileName(),
                item.mediaType(),
                item.confidentiality(),
                item.description(),
                item.uploadedBy(),
                item.uploadedAt());
    }
}

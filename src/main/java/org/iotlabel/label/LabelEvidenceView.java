package org.iotlabel.label;

import org.iotlabel.attestation.Snapshot;

/**
 * A piece of evidence that everybody may read.
 *
 * @param digest SHA-256 of the file, as it stands in the submission that was sealed
 * @param size bytes
 * @param href where the file is
 */
record LabelEvidenceView(String digest, String fileName, String mediaType, long size, String href) {
    static LabelEvidenceView of(Serial serial, Snapshot.Piece piece) {
        var hex = piece.digest().substring(piece.digest().indexOf(':') + 1);
        return new LabelEvidenceView(
                piece.digest(),
                piece.name(),
                piece.mediaType(),
                piece.size(),
                "/api/v1/labels/" + serial.value() + "/evidence/" + hex);
    }
}

package org.iotlabel.attestation;

import java.time.Instant;
import org.iotlabel.signing.CanonicalJson;

/**
 * What was submitted, as the floors above read it.
 *
 * @param digest SHA-256 of the snapshot's bytes
 * @param seal who stands behind it
 */
public record SealedRevision(
        int number, Snapshot snapshot, CanonicalJson bytes, String digest, Seal seal, Instant submittedAt) {
    static SealedRevision of(Revision revision) {
        var bytes = revision.snapshot();
        return new SealedRevision(
                revision.number(),
                bytes.as(Snapshot.class),
                bytes,
                revision.digest(),
                revision.seal(),
                revision.submittedAt());
    }
}

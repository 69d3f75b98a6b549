package org.iotlabel.attestation;

import java.time.Instant;

/** A submission in a list. */
record RevisionView(int number, String digest, Seal.Form sealedBy, String sealedByName, Instant submittedAt) {
    static RevisionView of(Revision revision) {
        return new RevisionView(
                revision.number(),
                revision.digest(),
                revision.seal().form(),
                revision.seal().name(),
                revision.submittedAt());
    }
}

package org.iotlabel.attestation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A submission in a list, with all that is needed to check its seal.
 *
 * @param digest SHA-256 of the snapshot's bytes; a seal by key is a signature over this text
 * @param sealedByName who handed it in, as that person or machine was called then
 * @param kid which of the vendor's keys sealed it, where one did; retired keys stay listed
 * @param jws the detached signature of that key (RFC 7515 appendix F)
 */
record RevisionView(
        int number,
        String digest,
        Seal.Form sealedBy,
        String sealedByName,
        @Nullable String kid,
        @Nullable String jws,
        Instant submittedAt) {
    static RevisionView of(Revision revision) {
        var seal = revision.seal();
        return new RevisionView(
                revision.number(),
                revision.digest(),
                seal.form(),
                seal.name(),
                seal.kid(),
                seal.jws(),
                revision.submittedAt());
    }
}

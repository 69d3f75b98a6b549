package org.iotlabel.attestation;

import java.time.Instant;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.Sha256Digest;

/**
 * That something was submitted, as the public log has it. It fixes the submission before its assessor is drawn: the root
 * that decides the draw comes after it, and nobody who submits knows it.
 *
 * @param submission the digest of the sealed snapshot, which says nothing of its content
 */
record SubmissionLeaf(String kind, Instant at, Sha256Digest submission) {
    static CanonicalJson of(CanonicalJson snapshot, Instant at) {
        return CanonicalJson.of(new SubmissionLeaf("submission-sealed", at, snapshot.digest()));
    }
}

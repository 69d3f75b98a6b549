package org.iotlabel.label;

import java.time.Instant;
import java.util.Optional;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.Sha256Digest;

/**
 * That a credential was issued, as the public log has it: with the label, or in a later edition.
 *
 * @param serial without hyphens
 * @param facts the digest of {@code label.json}
 * @param credential the digest of {@code label.jwt}
 * @param edition of a later edition: which one
 * @param lostKey of a later edition: the key that was lost
 */
record IssueLeaf(
        String kind,
        Instant at,
        String serial,
        Sha256Digest facts,
        Sha256Digest credential,
        Optional<Integer> edition,
        Optional<String> lostKey) {
    static CanonicalJson of(Label label, Instant at) {
        return of("label-issued", label, at, Optional.empty());
    }

    /** The edition that a label has now, because a key was lost. */
    static CanonicalJson again(Label label, String lostKey, Instant at) {
        return of("label-resigned", label, at, Optional.of(lostKey));
    }

    private static CanonicalJson of(String kind, Label label, Instant at, Optional<String> lostKey) {
        return CanonicalJson.of(new IssueLeaf(
                kind,
                at,
                label.serial().value(),
                Sha256Digest.of(label.facts()),
                Sha256Digest.of(label.statement().jwt().orElseThrow()),
                lostKey.map(_ -> label.statement().edition()),
                lostKey));
    }

    /** Whether it tells of exactly this label and this credential. */
    boolean tellsOf(Serial label, Sha256Digest json, Sha256Digest jwt) {
        return serial.equals(label.value()) && facts.equals(json) && credential.equals(jwt);
    }
}

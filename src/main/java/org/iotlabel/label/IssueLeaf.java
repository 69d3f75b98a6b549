package org.iotlabel.label;

import java.time.Instant;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.Sha256Digest;

/**
 * That a label was issued, as the public log has it.
 *
 * @param serial without hyphens
 * @param facts the digest of {@code label.json}
 * @param credential the digest of {@code label.jwt}
 */
record IssueLeaf(String kind, Instant at, String serial, Sha256Digest facts, Sha256Digest credential) {
    static CanonicalJson of(Label label, Instant at) {
        return CanonicalJson.of(new IssueLeaf(
                "label-issued",
                at,
                label.serial().value(),
                Sha256Digest.of(label.facts()),
                Sha256Digest.of(label.jwt().orElseThrow())));
    }
}

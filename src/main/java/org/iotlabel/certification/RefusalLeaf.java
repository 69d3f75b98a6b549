package org.iotlabel.certification;

import java.time.Instant;
import org.iotlabel.signing.CanonicalJson;

/**
 * That a label was denied, as the public log has it: whose is nobody's business, but that it was decided so, and when,
 * cannot be taken back.
 *
 * @param decision the digest of the decision
 */
record RefusalLeaf(String kind, Instant at, String decision) {
    static CanonicalJson of(Decision decision, Instant at) {
        return CanonicalJson.of(new RefusalLeaf("refusal", at, decision.digest()));
    }
}

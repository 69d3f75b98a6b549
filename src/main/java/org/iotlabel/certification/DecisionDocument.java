package org.iotlabel.certification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.Sha256Digest;

/**
 * A decision as it is kept and handed out: the content of {@code decision.json}. It names organisations and no persons;
 * who decided stands in the table and in the audit trail.
 *
 * @param product whom it is about
 * @param reasons why; never empty where it is denied
 * @param basisDigest of the basis, which the certifier sent with the decision
 * @param evaluators the bodies that evaluated
 */
record DecisionDocument(
        UUID id,
        Outcome outcome,
        List<Reason> reasons,
        Product product,
        Basis basis,
        Sha256Digest basisDigest,
        List<Body> evaluators,
        Body certifier,
        Instant decidedAt) {
    DecisionDocument {
        reasons = List.copyOf(reasons);
        evaluators = List.copyOf(evaluators);
        if (outcome == Outcome.DENY && reasons.isEmpty()) {
            throw new IllegalArgumentException("a denial needs at least one reason");
        }
    }

    /** What was decided on. */
    record Product(UUID id, String model, UUID vendor, String vendorName) {}

    /** An organisation that took part. */
    @Schema(name = "AssessingBody")
    record Body(UUID id, String name) {}

    CanonicalJson canonical() {
        return CanonicalJson.of(this);
    }
}

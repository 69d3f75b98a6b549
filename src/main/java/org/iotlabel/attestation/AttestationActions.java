package org.iotlabel.attestation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.iotlabel.problem.Action;
import org.iotlabel.problem.Problem;

/**
 * Offers a vendor what may be done next with an attestation, by the same law that the workflow asks. Handing in is offered
 * twice: sealed by the caller's own login, and sealed by a signature with a key of the vendor.
 */
@ApplicationScoped
class AttestationActions {
    private final AttestationLaw law;

    AttestationActions(AttestationLaw law) {
        this.law = law;
    }

    List<Action> of(Case open) {
        return of(open, law.whyNotSealByKey(open.attestation().vendor()));
    }

    /** The same where it was asked before whether a key of the vendor can seal. */
    List<Action> of(Case open, Optional<Problem> sealing) {
        var attestation = open.attestation();
        var at = "/api/v1/attestations/" + attestation.id();
        var writing = law.whyNotWrite(attestation);
        var submitting = law.whyNotSubmit(attestation, open.baseline(), open.product());
        return List.of(
                Action.of("features", "PUT", at + "/features", writing),
                Action.of("containment", "PUT", at + "/containment", writing),
                Action.of("claim", "PUT", at + "/claims/{requirement}", writing),
                Action.of("document", "PUT", at + "/document", writing),
                Action.of("evidence", "POST", at + "/evidence", writing),
                Action.of(
                        "submission",
                        "POST",
                        at + "/submission",
                        submitting.or(() -> law.whyNotSealByIdentity(attestation))),
                Action.of("signed-submission", "POST", at + "/submission", submitting.or(() -> sealing)),
                Action.of("withdrawal", "POST", at + "/withdrawal", law.whyNotWithdraw(attestation)));
    }
}

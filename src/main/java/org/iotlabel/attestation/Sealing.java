package org.iotlabel.attestation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.iotlabel.party.Caller;
import org.iotlabel.party.VendorKeys;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;
import org.iotlabel.signing.JwsVerifier;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.signing.SignatureRefused;

/** Seals a submission: by the identity of an administrator, or by a signature with a key that the vendor registered. */
@ApplicationScoped
class Sealing {
    private final AttestationLaw law;
    private final VendorKeys keys;
    private final Caller caller;

    Sealing(AttestationLaw law, VendorKeys keys, Caller caller) {
        this.law = law;
        this.keys = keys;
        this.caller = caller;
    }

    /**
     * Makes the seal.
     *
     * @throws Problem SEAL_NEEDED where the caller cannot seal by identity and sent no signature; SEAL_BROKEN
     */
    Seal seal(Attestation attestation, Submission sent) {
        var jws = sent.jws();
        if (jws != null) {
            var kid = verified(attestation, sent.digest(), jws);
            return new Seal(Seal.Form.KEY, caller.principal(), caller.name(), kid, jws);
        }
        law.whyNotSealByIdentity(attestation).ifPresent(problem -> {
            throw problem;
        });
        return new Seal(Seal.Form.IDENTITY, caller.principal(), caller.name(), null, null);
    }

    private String verified(Attestation attestation, String digest, String jws) {
        law.whyNotSealByKey(attestation.vendor()).ifPresent(problem -> {
            throw problem;
        });
        try {
            return JwsVerifier.verifyDetached(jws, Sha256Digest.parse(digest), keys.active(attestation.vendor()))
                    .kid();
        } catch (SignatureRefused refused) {
            throw new Problem(
                    AttestationProblem.SEAL_BROKEN,
                    refused.getMessage() + ".",
                    List.of(FieldError.at(refused.getMessage() + ".", "jws")));
        }
    }
}

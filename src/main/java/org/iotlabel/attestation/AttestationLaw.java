package org.iotlabel.attestation;

import static org.iotlabel.party.Role.VENDOR_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.party.Caller;
import org.iotlabel.party.VendorKeys;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;
import org.iotlabel.scheme.PublishedBaselines;

/**
 * Why a vendor may not do something now. The workflow asks before it acts and the views ask before they offer, so that
 * what is offered and what is done cannot differ.
 */
@ApplicationScoped
class AttestationLaw {
    private static final String ONLY_ADMINISTRATORS =
            "Only an administrator of the vendor seals by signing in; sign the digest with a key of the vendor instead.";

    private final PublishedBaselines baselines;
    private final VendorKeys keys;
    private final Caller caller;
    private final Clock clock;

    AttestationLaw(PublishedBaselines baselines, VendorKeys keys, Caller caller, Clock clock) {
        this.baselines = baselines;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    Optional<Problem> whyNotDraft() {
        return baselines.inEffect().isPresent()
                ? Optional.empty()
                : Optional.of(new Problem(
                        AttestationProblem.NO_BASELINE, "No baseline is in effect; nothing can be attested."));
    }

    Optional<Problem> whyNotWrite(Attestation attestation) {
        return attestation.whyNotWritable();
    }

    Optional<Problem> whyNotWithdraw(Attestation attestation) {
        return attestation.whyNot(AttestationState.WITHDRAWN);
    }

    Optional<Problem> whyNotSubmit(Case open) {
        return open.attestation().whyNot(AttestationState.SUBMITTED).or(() -> incomplete(gaps(open)));
    }

    /** Only an administrator, a human being, can stand behind a submission by name. */
    Optional<Problem> whyNotSealByIdentity(Attestation attestation) {
        return !caller.isMachine() && caller.holds(attestation.vendor(), VENDOR_ADMIN)
                ? Optional.empty()
                : Optional.of(new Problem(
                        AttestationProblem.SEAL_NEEDED,
                        ONLY_ADMINISTRATORS,
                        List.of(FieldError.at("A signature over the digest is missing.", "jws"))));
    }

    /** Anybody of the vendor can hand over a signature; it takes a key that can have made it. */
    Optional<Problem> whyNotSealByKey(UUID vendor) {
        return keys.active(vendor).isEmpty()
                ? Optional.of(new Problem(
                        AttestationProblem.SEAL_BROKEN,
                        "The vendor has no active key that can seal; an administrator registers one."))
                : Optional.empty();
    }

    List<FieldError> gaps(Case open) {
        return Completeness.gaps(open, LocalDate.now(clock));
    }

    private static Optional<Problem> incomplete(List<FieldError> gaps) {
        return gaps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(
                        AttestationProblem.INCOMPLETE,
                        gaps.size() == 1 ? gaps.getFirst().message() : gaps.size() + " things are missing.",
                        gaps));
    }
}

package org.iotlabel.attestation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.etag.Version;
import org.iotlabel.outbox.Outbox;
import org.iotlabel.party.Caller;
import org.iotlabel.party.Organisations;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.transparency.PublicLog;

/** Handing in and taking back. */
@ApplicationScoped
class SubmissionWorkflow {
    private final CaseFile file;
    private final AttestationLaw law;
    private final Sealing sealing;
    private final Organisations organisations;
    private final Revisions revisions;
    private final Caller caller;
    private final AuditTrail audit;
    private final PublicLog log;
    private final Outbox outbox;
    private final Clock clock;

    SubmissionWorkflow(
            CaseFile file,
            AttestationLaw law,
            Sealing sealing,
            Organisations organisations,
            Revisions revisions,
            Caller caller,
            AuditTrail audit,
            PublicLog log,
            Outbox outbox,
            Clock clock) {
        this.file = file;
        this.law = law;
        this.sealing = sealing;
        this.organisations = organisations;
        this.revisions = revisions;
        this.caller = caller;
        this.audit = audit;
        this.log = log;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What would be submitted now; the digest of it is what a submission declares. */
    CanonicalJson snapshot(Case open) {
        var vendor = organisations.byId(open.attestation().vendor());
        return Snapshot.of(open.attestation(), vendor, open.product(), open.baseline(), open.evidence())
                .canonical();
    }

    /**
     * Hands in: seals the snapshot as the next revision.
     *
     * @throws Problem ILLEGAL_STEP, INCOMPLETE, SNAPSHOT_CHANGED, SEAL_NEEDED or SEAL_BROKEN; nothing is changed then
     */
    @Transactional
    Case submit(UUID id, Submission sent, Version seen) {
        var open = file.open(id);
        var attestation = open.attestation();
        seen.mustBe(attestation.version());
        law.whyNotSubmit(attestation, open.baseline(), open.product()).ifPresent(problem -> {
            throw problem;
        });
        refuseMissingPromise(sent.promises());
        var snapshot = snapshot(open);
        refuseOtherDigest(snapshot, sent.digest());
        var seal = sealing.seal(attestation, sent);
        var actor = caller.actor(attestation.vendor());
        attestation.take(new Step.Submit(actor, sent.digest()), clock.instant());
        revisions.persist(new Revision(id, attestation.revision(), snapshot, seal, clock.instant()));
        audit.record(actor, "attestation.submission", Subject.of("attestation", id));
        log.append(SubmissionLeaf.of(snapshot, clock.instant()));
        outbox.add(AttestationSubmitted.TOPIC, new AttestationSubmitted(id, attestation.revision()));
        revisions.flush();
        return file.open(id);
    }

    /**
     * Takes back; the work of others on it ends.
     *
     * @throws Problem ILLEGAL_STEP once it is decided
     */
    @Transactional
    Case withdraw(UUID id, String reason, Version seen) {
        var open = file.open(id);
        seen.mustBe(open.attestation().version());
        var actor = caller.actor(open.attestation().vendor());
        open.attestation().take(new Step.Withdraw(actor, reason), clock.instant());
        audit.record(actor, "attestation.withdrawal", Subject.of("attestation", id), reason, Map.of());
        revisions.flush();
        return file.open(id);
    }

    private static void refuseOtherDigest(CanonicalJson snapshot, String declared) {
        var digest = snapshot.digest().toString();
        if (!digest.equals(declared)) {
            var detail = "It was changed since, or the digest is of something else.";
            throw new Problem(AttestationProblem.SNAPSHOT_CHANGED, detail, List.of(FieldError.at(detail, "digest")))
                    .with("digest", digest);
        }
    }

    private static void refuseMissingPromise(Set<Promise> given) {
        var missing = Arrays.stream(Promise.values())
                .filter(promise -> !given.contains(promise))
                .map(Enum::name)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw Problem.invalid("/promises", "Each promise must be given; missing: " + missing + ".");
        }
    }
}

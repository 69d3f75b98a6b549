package org.iotlabel.attestation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.problem.Problem;

/** How the floors above read attestations and move them; who may is their law, what moves is the attestation's own. */
@ApplicationScoped
public class AttestationProgress {
    private final Attestations attestations;
    private final Revisions revisions;
    private final AuditTrail audit;
    private final Clock clock;

    AttestationProgress(Attestations attestations, Revisions revisions, AuditTrail audit, Clock clock) {
        this.attestations = attestations;
        this.revisions = revisions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Reads one.
     *
     * @throws Problem NOT_FOUND where there is none
     */
    public Attestation read(UUID id) {
        return attestations.findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    /**
     * Reads what was sealed at a submission.
     *
     * @throws Problem NOT_FOUND where there is none
     */
    public SealedRevision revision(UUID id, int number) {
        return revisions.of(id, number).map(SealedRevision::of).orElseThrow(Problem::notFound);
    }

    /** Those whose vendor let the deadline of a return or a question pass. */
    public List<Attestation> overdue() {
        return attestations.overdue(clock.instant());
    }

    /**
     * Moves one in the transaction of the caller, and records it.
     *
     * @throws IllegalStep where its state does not allow the step
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Attestation take(UUID id, Step step) {
        var attestation = read(id);
        attestation.take(step, clock.instant());
        var action = "attestation." + step.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
        audit.record(step.actor(), action, Subject.of("attestation", id), step.reason(), step.details());
        return attestation;
    }
}

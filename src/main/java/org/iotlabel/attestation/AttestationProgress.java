package org.iotlabel.attestation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
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

    /** One with what was sealed at a submission of it. */
    public record Submitted(Attestation attestation, SealedRevision revision) {}

    /**
     * Reads both at once.
     *
     * @throws Problem NOT_FOUND where there is none of either
     */
    public Submitted submitted(UUID id, int number) {
        return revisions.withAttestation(id, number).orElseThrow(Problem::notFound);
    }

    /** Finds one. */
    public Optional<Attestation> find(UUID id) {
        return attestations.findByIdOptional(id);
    }

    /** Those of these keys, by key. */
    public Map<UUID, Attestation> all(Collection<UUID> ids) {
        return attestations.list("id in ?1", ids).stream().collect(Collectors.toMap(Attestation::id, one -> one));
    }

    /** What was submitted last of each of these, by the key of the attestation. */
    public Map<UUID, SealedRevision> submittedLast(Collection<UUID> ids) {
        return revisions.current(ids);
    }

    /** Those that stand in one of the states, the oldest first. */
    public Page<Attestation> in(Collection<AttestationState> states, PageRequest page) {
        return Page.of(attestations.in(states, page), page, Attestation::id);
    }

    /** Why a certifier gave a case back to its assessors, the last time; empty where none did since it was handed in. */
    public Optional<String> givenBackBecause(UUID id) {
        return attestations.givenBackBecause(id);
    }

    /**
     * Tells what a submission changed since an earlier one.
     *
     * @throws Problem NOT_FOUND where there is none of either
     */
    public List<Change> changes(UUID id, int since, int number) {
        return changes(id, since, revision(id, number));
    }

    /** The same of a submission that was read already. */
    public List<Change> changes(UUID id, int since, SealedRevision now) {
        return Change.between(revision(id, since).bytes().tree(), now.bytes().tree());
    }

    /**
     * Reads what was sealed at a submission.
     *
     * @throws Problem NOT_FOUND where there is none
     */
    public SealedRevision revision(UUID id, int number) {
        return revisions.of(id, number).map(SealedRevision::of).orElseThrow(Problem::notFound);
    }

    /** The same of many at once: of each attestation the submission of that number; those that there are not are missing. */
    public Map<UUID, SealedRevision> revisions(Map<UUID, Integer> numbers) {
        return revisions.of(numbers);
    }

    /**
     * Reads one and holds it until the transaction of the caller ends: whoever acts on it at the same time waits.
     *
     * @throws Problem NOT_FOUND where there is none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Attestation hold(UUID id) {
        return attestations.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
    }

    /** By product, the newest attestation of it that is not over, from the draft until the decision. */
    public Map<UUID, Attestation> underWay(Collection<UUID> products) {
        return products.isEmpty()
                ? Map.of()
                : attestations.underWay(products).stream()
                        .collect(Collectors.toMap(Attestation::product, Function.identity(), (newest, _) -> newest));
    }

    /** Those whose vendor has to act before an instant, or should have acted already, the most urgent first. */
    public List<UUID> waitingForVendor(Instant before) {
        return attestations.waitingForVendor(before);
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

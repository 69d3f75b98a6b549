package org.iotlabel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the record of what was done. */
@ApplicationScoped
public class AuditTrail {
    private final EntityManager entities;
    private final ActMeters meters;
    private final Clock clock;

    AuditTrail(EntityManager entities, ActMeters meters, Clock clock) {
        this.entities = entities;
        this.meters = meters;
        this.clock = clock;
    }

    /** Records an act without a reason of its own; see {@link #record(Actor, String, Subject, String, Map)}. */
    public void record(Actor actor, String action, Subject subject) {
        record(actor, action, subject, null, Map.of());
    }

    /**
     * Records an act in the transaction of the change; without one there is nothing to record, and it fails.
     *
     * @param action what was done, as a noun in lower case with dots, such as {@code attestation.submission}
     * @param reason the words of the actor, where the act needs some
     * @param details facts that help to understand the act later; never evidence, tokens or keys
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(
            Actor actor, String action, Subject subject, @Nullable String reason, Map<String, Object> details) {
        var entry = new AuditEntry();
        entry.at = clock.instant();
        entry.principal = actor.principal();
        entry.name = actor.name();
        entry.role = actor.role();
        entry.action = action;
        entry.objectType = subject.type();
        entry.objectId = subject.id();
        entry.reason =
                Optional.ofNullable(reason).filter(words -> !words.isBlank()).orElse(null);
        entry.details = Map.copyOf(details);
        entities.persist(entry);
        meters.count(entry);
    }
}

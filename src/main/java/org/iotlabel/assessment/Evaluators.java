package org.iotlabel.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Everybody who ever worked on the evaluation of an attestation: none of them may decide on it (ISO/IEC 17065 section
 * 7.6.2). The table {@code evaluation_actor} is there for constraints of the floors above as well.
 */
@ApplicationScoped
public class Evaluators {
    private final EntityManager entities;
    private final Clock clock;

    Evaluators(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Those of the attestations that this person ever accepted to evaluate, in whatever revision, also where they gave it up. */
    public Set<UUID> involving(UUID principal, Collection<UUID> attestations) {
        List<?> involved = entities.createNativeQuery(
                        "SELECT attestation FROM evaluation_actor WHERE principal = :principal"
                                + " AND attestation IN (:attestations)",
                        UUID.class)
                .setParameter("principal", principal)
                .setParameter("attestations", attestations)
                .getResultList();
        return involved.stream().map(UUID.class::cast).collect(Collectors.toUnmodifiableSet());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void involve(UUID attestation, UUID principal) {
        entities.createNativeQuery("""
                        INSERT INTO evaluation_actor (attestation, principal, since)
                        VALUES (:attestation, :principal, :since) ON CONFLICT DO NOTHING
                        """)
                .setParameter("attestation", attestation)
                .setParameter("principal", principal)
                .setParameter("since", clock.instant())
                .executeUpdate();
    }
}

package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;

/** Which addresses of the configuration were used. */
@ApplicationScoped
class OwnershipClaims {
    private final EntityManager entities;
    private final Clock clock;

    OwnershipClaims(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    boolean isMade(String email) {
        return entities.find(OwnershipClaim.class, email) != null;
    }

    void make(String email, UUID principal) {
        entities.persist(new OwnershipClaim(email, principal, clock.instant()));
        entities.flush();
    }
}

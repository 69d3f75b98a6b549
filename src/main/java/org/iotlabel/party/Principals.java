package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;

/** All people and machines that ever joined an organisation. */
@ApplicationScoped
class Principals {
    private final EntityManager entities;
    private final Clock clock;

    Principals(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Writes down who signed in, where they are not known yet, and locks them, so that two memberships of one person are
     * made one after the other.
     */
    Principal join(Login login) {
        entities.createNativeQuery("""
                        INSERT INTO principal (id, issuer, subject, machine, name, email, client_id, joined_at)
                        VALUES (:id, :issuer, :subject, :machine, :name, :email, :client, :at)
                        ON CONFLICT (id) DO NOTHING""")
                .setParameter("id", login.principal())
                .setParameter("issuer", login.issuer())
                .setParameter("subject", login.subject())
                .setParameter("machine", login.isMachine())
                .setParameter("name", login.name())
                .setParameter("email", login.email())
                .setParameter("client", login.clientId())
                .setParameter("at", clock.instant())
                .executeUpdate();
        var principal = entities.find(Principal.class, login.principal(), LockModeType.PESSIMISTIC_WRITE);
        principal.refresh(login);
        return principal;
    }
}

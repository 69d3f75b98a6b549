package org.iotlabel.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person or a machine that acts, or once acted, for an organisation. */
@Entity
class Principal {
    @Id
    private UUID id;

    private String issuer;
    private String subject;
    private boolean machine;
    private String name;

    @Nullable
    private String email;

    @Nullable
    @Column(name = "client_id")
    private String clientId;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @SuppressWarnings("NullAway.Init")
    protected Principal() {}

    Principal(Login login, Instant at) {
        id = login.principal();
        issuer = login.issuer();
        subject = login.subject();
        machine = login.isMachine();
        name = login.name();
        email = login.email();
        clientId = login.clientId();
        joinedAt = at;
    }

    /** Takes over how they are called now; who they are never changes. */
    void refresh(Login login) {
        name = login.name();
        if (login.email() != null) {
            email = login.email();
        }
    }

    UUID id() {
        return id;
    }

    boolean isMachine() {
        return machine;
    }

    String name() {
        return name;
    }

    Optional<String> email() {
        return Optional.ofNullable(email);
    }
}

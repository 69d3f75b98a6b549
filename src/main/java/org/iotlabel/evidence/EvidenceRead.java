package org.iotlabel.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.iotlabel.audit.Actor;

/** The record that somebody was given a piece of evidence to read. */
@Entity
@Immutable
class EvidenceRead {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID evidence;
    private Instant at;
    private UUID principal;
    private String name;
    private String role;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceRead() {}

    @SuppressWarnings("NullAway.Init")
    EvidenceRead(UUID evidence, Actor by, Instant at) {
        this.evidence = evidence;
        this.at = at;
        this.principal = by.principal();
        this.name = by.name();
        this.role = by.role();
    }

    Instant at() {
        return at;
    }

    Actor by() {
        return new Actor(principal, name, role);
    }
}

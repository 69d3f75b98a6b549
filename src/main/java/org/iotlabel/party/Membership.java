package org.iotlabel.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * One role of one person or machine in one organisation. It ends and stays: for two years after, the person counts as
 * related to the organisation (ISO/IEC 17065 section 4.2).
 */
@Entity
class Membership {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID organisation;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "principal")
    private Principal principal;

    private boolean machine;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "began_at")
    private Instant beganAt;

    @Nullable
    @Column(name = "ended_at")
    private Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    @SuppressWarnings("NullAway.Init")
    Membership(UUID organisation, Principal principal, Role role, Instant at) {
        this.organisation = organisation;
        this.kind = role.kind();
        this.principal = principal;
        this.machine = principal.isMachine();
        this.role = role;
        this.beganAt = at;
    }

    void end(Instant at) {
        endedAt = at;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID organisation() {
        return organisation;
    }

    Principal principal() {
        return principal;
    }

    Role role() {
        return role;
    }

    Instant beganAt() {
        return beganAt;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}

package org.iotlabel.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.iotlabel.audit.Actor;
import org.iotlabel.problem.Problem;
import org.iotlabel.signing.RegisteredKey;
import org.jspecify.annotations.Nullable;

/** A public key with which a vendor seals what it submits. */
@Entity
@Table(name = "vendor_key")
class VendorKey {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID organisation;
    private String kid;
    private String jwk;
    private String label;

    @Enumerated(EnumType.STRING)
    private KeyState state;

    @Column(name = "registered_by")
    private UUID registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Nullable
    @Column(name = "retired_by")
    private UUID retiredBy;

    @Nullable
    @Column(name = "retired_at")
    private Instant retiredAt;

    @SuppressWarnings("NullAway.Init")
    protected VendorKey() {}

    @SuppressWarnings("NullAway.Init")
    VendorKey(UUID organisation, RegisteredKey key, String label, Actor by, Instant at) {
        this.organisation = organisation;
        this.kid = key.kid();
        this.jwk = key.toJson();
        this.label = label;
        this.state = KeyState.ACTIVE;
        this.registeredBy = by.principal();
        this.registeredAt = at;
    }

    /**
     * Takes it out of use.
     *
     * @throws Problem KEY_RETIRED
     */
    void retire(Actor by, Instant at) {
        whyNotRetired().ifPresent(problem -> {
            throw problem;
        });
        state = KeyState.RETIRED;
        retiredBy = by.principal();
        retiredAt = at;
    }

    /** Why it cannot be taken out of use; empty where it can. */
    Optional<Problem> whyNotRetired() {
        return state == KeyState.ACTIVE
                ? Optional.empty()
                : Optional.of(
                        new Problem(PartyProblem.KEY_RETIRED, "It was retired before.").with("state", state.name()));
    }

    /** The key itself; what was taken once can be read again. */
    RegisteredKey key() {
        return RegisteredKey.parse(jwk);
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

    String kid() {
        return kid;
    }

    String label() {
        return label;
    }

    KeyState state() {
        return state;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    @Nullable
    Instant retiredAt() {
        return retiredAt;
    }
}

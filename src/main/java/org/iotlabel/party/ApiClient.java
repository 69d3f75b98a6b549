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
import org.iotlabel.problem.PlainWords;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A client that the identity provider made for a vendor's program, at our request. It is written down before the provider is
 * asked, so that no client can be there that nobody here knows of. Its secret is never here.
 */
@Entity
@Table(name = "api_client")
class ApiClient {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID organisation;

    @Column(updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    private ApiClientState state;

    @Column(updatable = false)
    private @Nullable UUID replaces;

    @Column(name = "client_id")
    private @Nullable String clientId;

    private @Nullable UUID membership;

    /** Sealed: what it is removed with at the provider, as long as that is of use. */
    private byte @Nullable [] access;

    @Column(name = "requested_by", updatable = false)
    private UUID requestedBy;

    @Column(name = "requested_at", updatable = false)
    private Instant requestedAt;

    @Column(name = "active_at")
    private @Nullable Instant activeAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "tried_at")
    private @Nullable Instant triedAt;

    @SuppressWarnings("NullAway.Init")
    protected ApiClient() {}

    @SuppressWarnings("NullAway.Init")
    ApiClient(UUID organisation, String name, @Nullable UUID replaces, Actor by, Instant at) {
        this.organisation = organisation;
        this.name = name;
        this.replaces = replaces;
        state = ApiClientState.REGISTERING;
        requestedBy = by.principal();
        requestedAt = at;
    }

    /** Keeps what the provider made, as soon as it is made. */
    void made(String made, byte @Nullable [] sealed) {
        clientId = made;
        access = sealed;
    }

    /**
     * Lets it act.
     *
     * @throws Problem CLIENT_STATE
     */
    void activate(Membership joined, Instant at) {
        move(ApiClientState.ACTIVE);
        membership = joined.id();
        activeAt = at;
    }

    /**
     * Takes it out of use; what it did stays on record.
     *
     * @throws Problem CLIENT_STATE
     */
    void remove(Instant at) {
        move(ApiClientState.REMOVED);
        endedAt = at;
    }

    /** Gives it up where nothing came of it yet. */
    void fail(Instant at) {
        if (state == ApiClientState.REGISTERING) {
            move(ApiClientState.FAILED);
            endedAt = at;
        }
    }

    /** It was removed at the provider, or what it is removed with counts there no more. */
    void forgetAccess() {
        access = null;
    }

    /** The provider was asked to remove it, and may not have done so. */
    void tried(Instant at) {
        triedAt = at;
    }

    /** Why it does not stand where it could be moved to that state; empty where it does. */
    Optional<Problem> whyNot(ApiClientState target) {
        return state.next().contains(target)
                ? Optional.empty()
                : Optional.of(new Problem(PartyProblem.CLIENT_STATE, "It is " + PlainWords.of(state) + ".")
                        .with("state", state.name()));
    }

    private void move(ApiClientState target) {
        whyNot(target).ifPresent(problem -> {
            throw problem;
        });
        state = target;
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

    String name() {
        return name;
    }

    ApiClientState state() {
        return state;
    }

    Optional<UUID> replaces() {
        return Optional.ofNullable(replaces);
    }

    Optional<String> clientId() {
        return Optional.ofNullable(clientId);
    }

    Optional<UUID> membership() {
        return Optional.ofNullable(membership);
    }

    Optional<byte[]> access() {
        return Optional.ofNullable(access);
    }

    Instant requestedAt() {
        return requestedAt;
    }

    Optional<Instant> activeAt() {
        return Optional.ofNullable(activeAt);
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}

package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** All API clients that vendors ever had made. */
@ApplicationScoped
class ApiClients {
    private static final String OPEN = "organisation = :organisation and state in (REGISTERING, ACTIVE)";

    private final EntityManager entities;

    ApiClients(EntityManager entities) {
        this.entities = entities;
    }

    ApiClient add(ApiClient client) {
        entities.persist(client);
        entities.flush();
        return client;
    }

    void flush() {
        entities.flush();
    }

    Optional<ApiClient> of(UUID organisation, UUID id) {
        return Optional.ofNullable(entities.find(ApiClient.class, id))
                .filter(client -> client.organisation().equals(organisation));
    }

    /** Locked, whosever it is. */
    Optional<ApiClient> locked(UUID id) {
        return Optional.ofNullable(entities.find(ApiClient.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<ApiClient> locked(UUID organisation, UUID id) {
        return locked(id).filter(client -> client.organisation().equals(organisation));
    }

    /** A page of all of the organisation, in the order of time; null lets every state through. */
    List<ApiClient> page(UUID organisation, @Nullable ApiClientState state, PageRequest page) {
        return entities.createQuery("""
                        from ApiClient where organisation = :organisation and state in :states and id > :after
                        order by id""", ApiClient.class)
                .setParameter("organisation", organisation)
                .setParameter("states", state == null ? EnumSet.allOf(ApiClientState.class) : EnumSet.of(state))
                .setParameter("after", page.afterId().orElse(Organisations.START))
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** Those of the organisation that act or are being made. */
    List<ApiClient> open(UUID organisation) {
        return entities.createQuery("from ApiClient where " + OPEN + " order by id", ApiClient.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    /** The one that acts by that membership, locked. */
    Optional<ApiClient> actingBy(Membership membership) {
        return entities.createQuery("from ApiClient where membership = :membership and state = ACTIVE", ApiClient.class)
                .setParameter("membership", membership.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Those that were asked for before that time, and nobody heard of since. */
    List<UUID> unfinished(Instant before) {
        return entities.createQuery(
                        "select id from ApiClient where state = REGISTERING and requestedAt < :before order by id",
                        UUID.class)
                .setParameter("before", before)
                .setMaxResults(100)
                .getResultList();
    }

    /** Those that have ended and may still be at the provider, but for what was tried since that time. */
    List<UUID> unclosed(Instant triedBefore) {
        return entities.createQuery("""
                        select id from ApiClient where endedAt is not null and access is not null
                        and (triedAt is null or triedAt < :before) order by triedAt nulls first, endedAt""", UUID.class)
                .setParameter("before", triedBefore)
                .setMaxResults(20)
                .getResultList();
    }
}

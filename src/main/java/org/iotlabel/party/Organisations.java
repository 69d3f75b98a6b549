package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/** All organisations, in whatever state. */
@ApplicationScoped
public class Organisations {
    /** Before the first key of all, in the order of PostgreSQL. */
    static final UUID START = new UUID(0, 0);

    private final EntityManager entities;

    Organisations(EntityManager entities) {
        this.entities = entities;
    }

    /** The organisation with that key, where there is one. */
    public Optional<OrganisationRef> find(UUID id) {
        return entity(id).map(OrganisationRef::of);
    }

    /** The organisation with that key; 404 where there is none. */
    public OrganisationRef byId(UUID id) {
        return find(id).orElseThrow(Problem::notFound);
    }

    /** How those organisations are called, by their keys. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return entities.createQuery("from Organisation where id in :ids", Organisation.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Organisation::id, Organisation::name));
    }

    /** The one organisation that runs the scheme; it is there from the first start on. */
    public OrganisationRef scheme() {
        return schemeEntity().map(OrganisationRef::of).orElseThrow(Problem::notFound);
    }

    Optional<Organisation> entity(UUID id) {
        return Optional.ofNullable(entities.find(Organisation.class, id));
    }

    void flush() {
        entities.flush();
    }

    /** With its row locked until the end of the transaction, so that its members change one after the other. */
    Optional<Organisation> locked(UUID id) {
        return Optional.ofNullable(entities.find(Organisation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Organisation> schemeEntity() {
        return entities.createQuery("from Organisation where kind = SCHEME", Organisation.class)
                .getResultStream()
                .findFirst();
    }

    /** A page of all, in the order of their registration; null lets every state or kind through. */
    List<Organisation> page(@Nullable OrganisationState state, @Nullable OrganisationKind kind, PageRequest page) {
        return entities.createQuery("""
                        from Organisation where state in :states and kind in :kinds and id > :after
                        order by id""", Organisation.class)
                .setParameter("states", state == null ? EnumSet.allOf(OrganisationState.class) : EnumSet.of(state))
                .setParameter("kinds", kind == null ? EnumSet.allOf(OrganisationKind.class) : EnumSet.of(kind))
                .setParameter("after", page.afterId().orElse(START))
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** How it came to its state, in the order of time. */
    List<OrganisationChange> history(UUID organisation) {
        return entities.createQuery(
                        "from OrganisationChange where organisation.id = :organisation order by id",
                        OrganisationChange.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    /**
     * Says in words what the unique index would refuse.
     *
     * @throws Problem ORGANISATION_EXISTS
     */
    void refuseTwin(Organisation organisation) {
        var twins = entities.createQuery("""
                        select count(*) from Organisation
                        where nameKey = :name and country = :country and state <> REFUSED""", Long.class)
                .setParameter("name", organisation.nameKey())
                .setParameter("country", organisation.country())
                .getSingleResult();
        if (twins > 0) {
            throw new Problem(
                    PartyProblem.ORGANISATION_EXISTS,
                    "One of this name in this country is registered; ask its administrator for an invitation.");
        }
    }
}

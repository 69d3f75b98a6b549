package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.problem.Problem;

/** All organisations, in whatever state. */
@ApplicationScoped
public class Organisations {
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

    Optional<Organisation> entity(UUID id) {
        return Optional.ofNullable(entities.find(Organisation.class, id));
    }
}

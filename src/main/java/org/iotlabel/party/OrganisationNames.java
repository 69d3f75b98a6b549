package org.iotlabel.party;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How organisations are called that stand beside a key, read at once for all of a list. The key of an assessment body stands in the
 * public log from its first application on, its name only from its recognition: before, those who belong to it and the scheme owner
 * are told. The keys of all others have only those who were told their names.
 */
@ApplicationScoped
class OrganisationNames {
    private final EntityManager entities;
    private final Caller caller;

    OrganisationNames(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** Without those whose name the caller may not know. */
    Map<UUID, String> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("""
                                select o.id, o.name from Organisation o where o.id in :ids
                                    and (:all = true or o.kind <> ASSESSMENT_BODY or o.id in :own
                                        or exists (from Accreditation a
                                            where a.organisation = o.id and a.recognisedAt is not null))
                                """, Object[].class)
                        .setParameter("ids", ids)
                        .setParameter("all", caller.has(SCHEME_OWNER))
                        .setParameter("own", own())
                        .getResultStream()
                        .collect(Collectors.toUnmodifiableMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    private List<UUID> own() {
        return caller.holdings().stream().map(Holding::organisation).toList();
    }
}

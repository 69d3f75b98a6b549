package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.iotlabel.paging.PageRequest;

/** All relations that were ever declared. */
@ApplicationScoped
class DeclaredRelations {
    private final EntityManager entities;

    DeclaredRelations(EntityManager entities) {
        this.entities = entities;
    }

    DeclaredRelation add(DeclaredRelation relation) {
        entities.persist(relation);
        entities.flush();
        return relation;
    }

    void flush() {
        entities.flush();
    }

    Optional<DeclaredRelation> find(UUID id) {
        return Optional.ofNullable(entities.find(DeclaredRelation.class, id));
    }

    Optional<DeclaredRelation> locked(UUID id) {
        return Optional.ofNullable(entities.find(DeclaredRelation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<DeclaredRelation> page(PageRequest page) {
        return entities.createQuery("from DeclaredRelation where id > :after order by id", DeclaredRelation.class)
                .setParameter("after", page.afterId().orElse(Organisations.START))
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** A page of those of that person, and of those on one side of which one of the organisations stands. */
    List<DeclaredRelation> page(UUID person, Set<UUID> organisations, PageRequest page) {
        return entities.createQuery("""
                        from DeclaredRelation where (person = :person or organisation in :organisations
                            or counterpart in :organisations) and id > :after order by id""", DeclaredRelation.class)
                .setParameter("person", person)
                .setParameter("organisations", organisations)
                .setParameter("after", page.afterId().orElse(Organisations.START))
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** A page of those on one side of which that organisation stands. */
    List<DeclaredRelation> page(UUID organisation, PageRequest page) {
        return entities.createQuery("""
                        from DeclaredRelation where (organisation = :organisation or counterpart = :organisation)
                            and id > :after order by id""", DeclaredRelation.class)
                .setParameter("organisation", organisation)
                .setParameter("after", page.afterId().orElse(Organisations.START))
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** All of that person, and all that any of the organisations has with another organisation. */
    List<DeclaredRelation> touching(UUID person, Collection<UUID> sides) {
        return entities.createQuery("""
                        from DeclaredRelation where person = :person
                            or organisation is not null and (organisation in :sides or counterpart in :sides)
                        """, DeclaredRelation.class)
                .setParameter("person", person)
                .setParameter("sides", sides)
                .getResultList();
    }
}

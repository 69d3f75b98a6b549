package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.etag.Version;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Takes declarations of relations, and of their end. */
@ApplicationScoped
class RelationWorkflow {
    private final DeclaredRelations relations;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final Clock clock;

    RelationWorkflow(DeclaredRelations relations, AuditTrail audit, EntityManager entities, Clock clock) {
        this.relations = relations;
        this.audit = audit;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Writes down a relation.
     *
     * @throws Problem INVALID where somebody named is not known here
     */
    @Transactional
    DeclaredRelation declare(NewRelation sent, Actor by) {
        mustBeKnown(Principal.class, sent.person(), "/person");
        mustBeKnown(Organisation.class, sent.organisation(), "/organisation");
        mustBeKnown(Organisation.class, sent.counterpart(), "/counterpart");
        var relation = relations.add(new DeclaredRelation(sent, by, clock.instant()));
        audit.record(
                by,
                "relation.declaration",
                subject(relation.id()),
                null,
                Map.of("kind", sent.kind().name()));
        return relation;
    }

    /**
     * Ends a relation with that day.
     *
     * @throws Problem NOT_FOUND; STALE; RELATION_ENDED; INVALID
     */
    @Transactional
    DeclaredRelation end(UUID id, LocalDate until, Version seen, Actor by) {
        var relation = relations.locked(id).orElseThrow(Problem::notFound);
        seen.mustBe(relation.version());
        relation.end(until);
        relations.flush();
        audit.record(by, "relation.end", subject(id), null, Map.of("until", until.toString()));
        return relation;
    }

    private void mustBeKnown(Class<?> what, @Nullable UUID id, String pointer) {
        if (id != null && entities.find(what, id) == null) {
            throw Problem.invalid(pointer, "Nobody here has this key.");
        }
    }

    private static Subject subject(UUID relation) {
        return Subject.of("relation", relation);
    }
}

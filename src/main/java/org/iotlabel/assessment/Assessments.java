package org.iotlabel.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.iotlabel.paging.PageRequest;

/** All assessments. */
@ApplicationScoped
class Assessments implements PanacheRepositoryBase<Assessment, UUID> {
    private static final Set<AssessmentState> AT_WORK = EnumSet.of(AssessmentState.OFFERED, AssessmentState.ACCEPTED);

    /** The attestation that an assessment is about, without reading the assessment itself. */
    Optional<UUID> attestationOf(UUID id) {
        return find("select attestation from Assessment where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** One assessment, if it is this person's, for one of these bodies. */
    Optional<Assessment> ofAssessor(UUID id, UUID principal, Collection<UUID> bodies) {
        return find("id = ?1 and principal = ?2 and organisation in ?3", id, principal, bodies)
                .firstResultOptional();
    }

    /** Counts as a change of it what is written beside it, so that nobody overtakes that without having seen it. */
    void changedBeside(Assessment assessment) {
        getEntityManager().lock(assessment, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** What a person has in hand, the nearest deadline first; what has none comes last. */
    List<Assessment> queue(UUID principal, Collection<UUID> bodies, boolean all, PageRequest page) {
        var after = QueueKey.after(page);
        return find(
                        """
                        principal = ?1 and organisation in ?2
                        and (?3 = true or state in ?4 or (state = ?5 and dueAt is not null))
                        and (coalesce(dueAt, ?6) > ?7 or (coalesce(dueAt, ?6) = ?7 and id > ?8))
                        order by coalesce(dueAt, ?6), id
                        """,
                        principal,
                        bodies,
                        all,
                        AT_WORK,
                        AssessmentState.SEALED,
                        QueueKey.NEVER,
                        after.dueAt(),
                        after.id())
                .page(0, page.fetch())
                .list();
    }

    /** Those that hold a seat of a revision, by the number of the seat. */
    List<Assessment> seated(UUID attestation, int revision) {
        return list("attestation = ?1 and revision = ?2 order by seat, id", attestation, revision).stream()
                .filter(assessment -> assessment.state().holdsSeat())
                .toList();
    }

    /** Who declined an attestation, whichever revision of it. */
    Set<UUID> decliners(UUID attestation) {
        return list("attestation = ?1 and state = ?2", attestation, AssessmentState.DECLINED).stream()
                .map(assessment -> assessment.evaluator().principal())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many assessments each person has open. */
    Map<UUID, Long> load() {
        return getEntityManager()
                .createQuery(
                        "select principal, count(*) from Assessment where state in ?1" + " group by principal",
                        Object[].class)
                .setParameter(1, AT_WORK)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** Those whose deadline has passed. */
    List<UUID> due(AssessmentState state, Instant before) {
        return find("select id from Assessment where state = ?1 and dueAt < ?2 order by dueAt, id", state, before)
                .project(UUID.class)
                .page(0, 100)
                .list();
    }

    /** Those at work on something that is not to be examined any more. */
    List<UUID> pointless() {
        return find("""
                        select s.id from Assessment s, Attestation a where a.id = s.attestation
                        and s.state in ?1 and (a.state not in ?2 or a.revision <> s.revision) order by s.id
                        """, AT_WORK, Seats.UNDER_EVALUATION)
                .project(UUID.class)
                .page(0, 100)
                .list();
    }

    /** Attestations under evaluation with fewer assessors than their level needs. */
    List<UUID> understaffed() {
        return getEntityManager()
                .createQuery("""
                        select a.id from Attestation a where a.state in ?1 and
                        (select count(*) from Assessment s where s.attestation = a.id and s.revision = a.revision
                            and s.state in ?2) < case when a.level >= 3 then 2 else 1 end
                        order by a.id
                        """, UUID.class)
                .setParameter(1, Seats.UNDER_EVALUATION)
                .setParameter(2, EnumSet.of(AssessmentState.OFFERED, AssessmentState.ACCEPTED, AssessmentState.SEALED))
                .getResultList();
    }
}

package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.iotlabel.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** All accreditations that were ever applied for. */
@ApplicationScoped
public class Accreditations {
    private final EntityManager entities;

    Accreditations(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Whether that body is admitted and has an accreditation that covers the work at that time. It need not be the one
     * by which somebody was drawn: one that follows a lapsed one lets the work go on.
     */
    public boolean covers(UUID body, Work work) {
        return covering(List.of(body), work).contains(body);
    }

    /** Those of the bodies of which the same holds. */
    public Set<UUID> covering(Collection<UUID> bodies, Work work) {
        return ofAdmitted(bodies).covering(work);
    }

    /** What some bodies are accredited for, read once for as much work as there is. */
    public Coverage ofAdmitted(Collection<UUID> bodies) {
        return new Coverage(entities.createQuery("""
                        select a from Accreditation a join Organisation o on o.id = a.organisation
                        where o.id in :bodies and o.state = ADMITTED""", Accreditation.class)
                .setParameter("bodies", bodies)
                .getResultList());
    }

    /** What some bodies are accredited for. */
    public static final class Coverage {
        private final List<Accreditation> accreditations;

        private Coverage(List<Accreditation> accreditations) {
            this.accreditations = accreditations;
        }

        /** Those of the bodies that may do the work. */
        public Set<UUID> covering(Work work) {
            return accreditations.stream()
                    .filter(it -> it.whyNot(work.category(), work.baselineVersion(), work.level(), work.at())
                            .isEmpty())
                    .map(Accreditation::organisation)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** The work that an accreditation has to cover, and when. */
    public record Work(String category, String baselineVersion, int level, Instant at) {}

    Accreditation add(Accreditation accreditation) {
        entities.persist(accreditation);
        entities.flush();
        return accreditation;
    }

    void flush() {
        entities.flush();
    }

    Optional<Accreditation> find(UUID id) {
        return Optional.ofNullable(entities.find(Accreditation.class, id));
    }

    Optional<Accreditation> locked(UUID id) {
        return Optional.ofNullable(entities.find(Accreditation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Accreditation> ofBodies(Collection<UUID> bodies) {
        return entities.createQuery("from Accreditation where organisation in :bodies order by id", Accreditation.class)
                .setParameter("bodies", bodies)
                .getResultList();
    }

    List<Accreditation> ofBody(UUID body, PageRequest page) {
        return entities.createQuery(
                        "from Accreditation where organisation = :body and id > :after order by id",
                        Accreditation.class)
                .setParameter("body", body)
                .setParameter("after", page.afterId().orElse(Organisations.START))
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** A page of all, by their stored state; null lets every state through. */
    List<Accreditation> page(@Nullable AccreditationState state, PageRequest page) {
        return entities.createQuery(
                        "from Accreditation where state in :states and id > :after order by id", Accreditation.class)
                .setParameter("states", state == null ? EnumSet.allOf(AccreditationState.class) : EnumSet.of(state))
                .setParameter("after", page.afterId().orElse(Organisations.START))
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** The keys of those whose last day is over and that are still stored as if it were not. */
    List<UUID> toLapse(Instant at) {
        return entities.createQuery(
                        "select id from Accreditation where state in (RECOGNISED, SUSPENDED) and until < :today",
                        UUID.class)
                .setParameter("today", LocalDate.ofInstant(at, ZoneOffset.UTC))
                .getResultList();
    }

    List<AccreditationChange> history(UUID accreditation) {
        return entities.createQuery(
                        "from AccreditationChange where accreditation.id = :accreditation order by id",
                        AccreditationChange.class)
                .setParameter("accreditation", accreditation)
                .getResultList();
    }

    /** How each of these came to the state in which it was left last. */
    Map<UUID, LastMove> lastMoves(Collection<UUID> accreditations) {
        var last = new HashMap<UUID, LastMove>();
        accreditations.forEach(one -> last.put(one, LastMove.unrecorded(one)));
        entities.createQuery("""
                        select accreditation.id, fromState, toState, reason from AccreditationChange
                        where accreditation.id in :those order by id""", LastMove.class)
                .setParameter("those", accreditations)
                .getResultList()
                .forEach(one -> last.put(one.accreditation(), one));
        return last;
    }

    /**
     * The last move of one.
     *
     * @param from null where it began
     * @param reason empty where time moved it
     */
    record LastMove(UUID accreditation, @Nullable String from, String to, String reason) {
        /** Of one that was written past the law, which has no history. */
        private static LastMove unrecorded(UUID accreditation) {
            return new LastMove(accreditation, null, "", "");
        }

        /** Whether what was applied for was refused. */
        boolean isRefusal() {
            return AccreditationState.isRefusal(from, to);
        }
    }
}

package org.iotlabel.attestation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.iotlabel.paging.PageRequest;

/** All attestations. */
@ApplicationScoped
class Attestations implements PanacheRepositoryBase<Attestation, UUID> {
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    /** One attestation, if it belongs to one of these vendors. */
    Optional<Attestation> ofVendors(UUID id, Collection<UUID> vendors) {
        return find("id = ?1 and vendor in ?2", id, vendors).firstResultOptional();
    }

    /** The attestations of these vendors, the newest first. */
    List<Attestation> listOfVendors(Collection<UUID> vendors, PageRequest page) {
        return find(
                        "vendor in ?1 and id < ?2 order by id desc",
                        vendors,
                        page.afterId().orElse(LAST))
                .page(0, page.fetch())
                .list();
    }

    /** Some of these vendors' that stand in one of the states: the nearest deadline first, without one the newest first. */
    List<Attestation> mostUrgentOfVendors(Collection<UUID> vendors, Collection<AttestationState> states, int most) {
        return find("vendor in ?1 and state in ?2 order by answerBy nulls last, id desc", vendors, states)
                .page(0, most)
                .list();
    }

    /** Those that stand in one of the states, the oldest first. */
    List<Attestation> in(Collection<AttestationState> states, PageRequest page) {
        return find(
                        "state in ?1 and id > ?2 order by id",
                        states,
                        page.afterId().orElse(FIRST))
                .page(0, page.fetch())
                .list();
    }

    /** Those of these products that are not over, the newest first. */
    List<Attestation> underWay(Collection<UUID> products) {
        var open = Stream.of(AttestationState.values())
                .filter(state -> !state.isFinal())
                .toList();
        return list("product in ?1 and state in ?2 order by id desc", products, open);
    }

    /** Those whose vendor has to act before an instant, the most urgent first. */
    List<UUID> waitingForVendor(Instant before) {
        return find("select id from Attestation where answerBy < ?1 order by answerBy, id", before)
                .project(UUID.class)
                .list();
    }

    Optional<String> givenBackBecause(UUID id) {
        return getEntityManager()
                .createQuery("""
                        select one.reason from HistoryEntry one
                        where one.attestation.id = :id and one.fromState = IN_REVIEW and one.toState = IN_EVALUATION
                            and not exists (select later.id from HistoryEntry later
                                where later.attestation.id = :id and later.toState = SUBMITTED and later.id > one.id)
                        order by one.id desc
                        """, String.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}

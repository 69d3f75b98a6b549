package org.iotlabel.label;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.iotlabel.problem.Problem;

/** All labels, by serial. */
@ApplicationScoped
class Labels implements PanacheRepositoryBase<Label, String> {
    /** The label that a decision led to. */
    Optional<Label> ofDecision(UUID decision) {
        return find("decision", decision).firstResultOptional();
    }

    /**
     * Some of these vendors' that hold or are suspended, and for which it matters before long: suspended ones first, then by the
     * month in which their validity or the promise of updates ends.
     *
     * @param soon up to when an end counts
     */
    List<Label> mostUrgentOfVendors(Collection<UUID> vendors, Instant now, Instant soon, int most) {
        return find("""
                        vendor in ?1 and state in (ACTIVE, SUSPENDED) and validUntil > ?2
                            and (state = SUSPENDED or validUntil <= ?3 or support.supportUntil between ?4 and ?5)
                        order by case when state = SUSPENDED then 0 else 1 end,
                            least(format(validUntil as 'yyyy-MM'),
                                case when support.supportUntil >= ?4 then support.supportUntil else '9999-12' end), serial
                        """, vendors, now, soon, month(now), month(soon))
                .page(0, most)
                .list();
    }

    private static String month(Instant at) {
        return YearMonth.from(at.atOffset(ZoneOffset.UTC)).toString();
    }

    /** The label that was issued for an attestation that was granted. */
    Optional<Label> issuedFor(UUID attestation) {
        return find(
                        "decision in (select d.id from Decision d where d.attestation = ?1) and state <> ?2",
                        attestation,
                        LabelState.ISSUING)
                .firstResultOptional();
    }

    /** Those of these products for which a label was granted after that instant that is not issued yet. */
    Set<UUID> awaited(Collection<UUID> products, Instant since) {
        return Set.copyOf(getEntityManager()
                .createQuery("""
                        select one.product from Attestation one join Decision decision on decision.attestation = one.id
                        where one.product in :products and one.state = GRANTED and decision.decidedAt > :since
                            and not exists (select label.serial from Label label
                                where label.decision = decision.id and label.state <> ISSUING)
                        """, UUID.class)
                .setParameter("products", products)
                .setParameter("since", since)
                .getResultList());
    }

    /** The label of that serial. */
    Label of(Serial serial) {
        return findByIdOptional(serial.value()).orElseThrow(Problem::notFound);
    }

    /** Those of these serials, in the order of the alphabet. */
    List<Label> all(List<Serial> serials) {
        return serials.isEmpty()
                ? List.of()
                : list(
                        "serial in ?1 order by serial",
                        serials.stream().map(Serial::value).toList());
    }

    /** The same, held until the transaction ends. */
    Label hold(Serial serial) {
        return findByIdOptional(serial.value(), LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
    }

    /** The label that somebody names, once it is issued; {@code typed} is read as people write serials. */
    Optional<Label> issued(String typed) {
        return Serial.read(typed).flatMap(this::issued);
    }

    /** The label of that serial, once it is issued. */
    Optional<Label> issued(Serial serial) {
        return findByIdOptional(serial.value()).filter(label -> label.writtenState() != LabelState.ISSUING);
    }

    /** The same with all its moves, in one read. */
    Optional<Label> issuedWithHistory(Serial serial) {
        return find(
                        "from Label l left join fetch l.history where l.serial = ?1 and l.state <> ?2",
                        serial.value(),
                        LabelState.ISSUING)
                .list()
                .stream()
                .findFirst();
    }

    /** When the signature of an issued label was stored. */
    Instant signedAt(Serial serial) {
        return getEntityManager()
                .createQuery(
                        "select min(at) from LabelMove where label.serial = :serial and toState = ACTIVE",
                        Instant.class)
                .setParameter("serial", serial.value())
                .getSingleResult();
    }

    /** All labels of a product, held until the transaction ends, so that of two new ones each sees the other. */
    List<Label> holdAllOf(UUID product) {
        return find("product = ?1 order by serial", product)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those whose issuing began before an instant and was not finished. */
    List<Label> unfinished(Instant before) {
        return find("documentedAt is null and reservedAt <= ?1 order by reservedAt", before)
                .page(0, 100)
                .list();
    }

    /** Those whose validity is over, and of which nobody has written it yet. */
    List<Label> pastValidity(Collection<LabelState> running, Instant now) {
        return find("state in ?1 and validUntil <= ?2 order by validUntil", running, now)
                .page(0, 100)
                .list();
    }
}

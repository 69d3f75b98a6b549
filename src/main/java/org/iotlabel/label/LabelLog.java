package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.problem.Problem;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.transparency.LogProof;
import org.iotlabel.transparency.LogTicket;
import org.iotlabel.transparency.PublicLog;

/** What the public log is told of labels, in the transaction of the change. */
@ApplicationScoped
class LabelLog {
    private final PublicLog log;
    private final EntityManager entities;

    LabelLog(PublicLog log, EntityManager entities) {
        this.log = log;
        this.entities = entities;
    }

    /** The label is issued: its signature is on record. */
    void issued(Label label, Instant at) {
        entities.persist(new LoggedLabel(label, log.append(IssueLeaf.of(label, at))));
    }

    /** The label has another credential, because the key of the one before was lost. */
    void resigned(Label label, String lostKey, Instant at) {
        entities.persist(new LoggedLabel(label, log.append(IssueLeaf.again(label, lostKey, at))));
    }

    /** Security updates are promised for longer. */
    LogTicket promised(Serial serial, YearMonth until, Instant at) {
        return log.append(SupportLeaf.of(serial, until, at));
    }

    /**
     * That an entry is in the log.
     *
     * @throws Problem LOG_PROOF_IN_THE_MAKING in its first moments
     */
    LogProof proof(LogTicket ticket) {
        return log.proof(ticket)
                .orElseThrow(() -> new Problem(LabelProblem.LOG_PROOF_IN_THE_MAKING, "Ask again in a moment."));
    }

    /** The label has moved. */
    void moved(Label label, LabelState from) {
        log.append(MoveLeaf.of(label, from));
    }

    /**
     * That the credential of an edition is in the log; where the edition did not bring one, that of the one before.
     *
     * @throws Problem NOT_FOUND where no entry tells of it; LOG_PROOF_IN_THE_MAKING in its first moments
     */
    LogProof proof(Serial serial, int edition) {
        return ticket(serial, edition).map(this::proof).orElseThrow(Problem::notFound);
    }

    /** The same for the credential that counts now. */
    LogProof proof(Serial serial) {
        return proof(serial, Integer.MAX_VALUE);
    }

    /** Whether some entry of the log tells of the label's issue, or will. */
    boolean isTold(Serial serial) {
        return ticket(serial, Integer.MAX_VALUE).isPresent();
    }

    /** The entry that tells of the credential that counts now; empty for a label from before there was a log. */
    Optional<IssueLeaf> leaf(Serial serial) {
        return ticket(serial, Integer.MAX_VALUE)
                .map(ticket -> log.entry(ticket).orElseThrow())
                .map(entry -> CanonicalJson.parse(entry).as(IssueLeaf.class));
    }

    /** The same of many labels at once, by serial; those from before there was a log are missing. */
    Map<Serial, IssueLeaf> leaves(Collection<Serial> serials) {
        var tickets = new HashMap<Serial, LogTicket>();
        entities.createQuery("from LoggedLabel where serial in :serials order by edition", LoggedLabel.class)
                .setParameter("serials", serials.stream().map(Serial::value).toList())
                .getResultStream()
                .forEach(logged -> tickets.put(logged.serial(), logged.ticket()));
        var entries = log.entries(tickets.values());
        var leaves = new HashMap<Serial, IssueLeaf>();
        tickets.forEach((serial, ticket) -> Optional.ofNullable(entries.get(ticket))
                .ifPresent(
                        entry -> leaves.put(serial, CanonicalJson.parse(entry).as(IssueLeaf.class))));
        return leaves;
    }

    /** All proofs that there are of its credentials, the present one first. */
    List<LogProof> proofs(Serial serial) {
        return tickets(serial, Integer.MAX_VALUE)
                .flatMap(ticket -> log.proof(ticket).stream())
                .toList();
    }

    private Optional<LogTicket> ticket(Serial serial, int edition) {
        return tickets(serial, edition).findFirst();
    }

    private Stream<LogTicket> tickets(Serial serial, int edition) {
        return entities
                .createQuery("""
                        from LoggedLabel where serial = :serial and edition <= :edition
                        order by edition desc
                        """, LoggedLabel.class)
                .setParameter("serial", serial.value())
                .setParameter("edition", edition)
                .getResultList()
                .stream()
                .map(LoggedLabel::ticket);
    }
}

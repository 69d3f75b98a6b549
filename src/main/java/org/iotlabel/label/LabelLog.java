package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
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
        return ticket(serial, edition)
                .map(log::proof)
                .orElseThrow(Problem::notFound)
                .orElseThrow(() -> new Problem(LabelProblem.LOG_PROOF_IN_THE_MAKING, "Ask again in a moment."));
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

package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.iotlabel.problem.Problem;
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
        entities.persist(new LoggedLabel(label.serial(), log.append(IssueLeaf.of(label, at))));
    }

    /** The label has moved. */
    void moved(Label label, LabelState from) {
        log.append(MoveLeaf.of(label, from));
    }

    /**
     * That the label's issue is in the log.
     *
     * @throws Problem NOT_FOUND where no entry tells of it; LOG_PROOF_IN_THE_MAKING in its first moments
     */
    LogProof proof(Serial serial) {
        return ticket(serial)
                .map(log::proof)
                .orElseThrow(Problem::notFound)
                .orElseThrow(() -> new Problem(LabelProblem.LOG_PROOF_IN_THE_MAKING, "Ask again in a moment."));
    }

    /** Whether some entry of the log tells of the label's issue, or will. */
    boolean isTold(Serial serial) {
        return ticket(serial).isPresent();
    }

    private Optional<LogTicket> ticket(Serial serial) {
        return Optional.ofNullable(entities.find(LoggedLabel.class, serial.value()))
                .map(LoggedLabel::ticket);
    }
}

package org.iotlabel.label;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.iotlabel.transparency.LogProof;
import org.iotlabel.transparency.LogTicket;
import org.iotlabel.transparency.PublicLog;

/** What was signed of labels, for floors above that check it as a stranger would. */
@ApplicationScoped
public class SignedCredentials {
    private final Labels labels;
    private final LabelLog proofs;
    private final DocumentLog documents;
    private final PublicLog log;
    private final EntityManager entities;

    SignedCredentials(Labels labels, LabelLog proofs, DocumentLog documents, PublicLog log, EntityManager entities) {
        this.labels = labels;
        this.proofs = proofs;
        this.documents = documents;
        this.log = log;
        this.entities = entities;
    }

    /** The credential that was issued under a serial. */
    public Optional<String> of(Serial serial) {
        return labels.issued(serial).flatMap(label -> label.statement().jwt());
    }

    /** The proofs that its credentials are in the public log, the present one first; those that are not there yet are missing. */
    public List<byte[]> logProofs(Serial serial) {
        return texts(proofs.proofs(serial));
    }

    /** The same of its other signed documents, those of the present edition first. */
    public List<byte[]> documentProofs(Serial serial) {
        return texts(documents.proofs(serial));
    }

    private static List<byte[]> texts(List<LogProof> proofs) {
        return proofs.stream().map(proof -> proof.text().getBytes(UTF_8)).toList();
    }

    /**
     * One label of a snapshot.
     *
     * @param logIndex of its entry in the public log; empty where it has none yet
     */
    public record Line(String serial, String jwt, Optional<Long> logIndex) {}

    /** The labels whose serials come next in the order of the alphabet, whatever became of them. */
    public List<Line> after(String serial, int most) {
        // No entities: a snapshot may hold more labels than memory.
        var rows = entities.createQuery("""
                        select l.serial, coalesce(s.credential, concat(s.signingInput, '.', s.signature)), g.ticket
                        from Label l join l.statement s left join LoggedLabel g on g.serial = l.serial and g.edition = (
                            select max(o.edition) from LoggedLabel o where o.serial = l.serial)
                        where l.serial > :after and l.state <> ISSUING and s.signature is not null
                        order by l.serial
                        """, Tuple.class)
                .setParameter("after", serial)
                .setMaxResults(most)
                .getResultList();
        var places =
                log.indexes(rows.stream().flatMap(row -> ticket(row).stream()).toList());
        return rows.stream()
                .map(row -> new Line(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        ticket(row).flatMap(ticket -> Optional.ofNullable(places.get(ticket)))))
                .toList();
    }

    private static Optional<LogTicket> ticket(Tuple row) {
        return Optional.ofNullable(row.get(2, Long.class)).map(LogTicket::new);
    }
}

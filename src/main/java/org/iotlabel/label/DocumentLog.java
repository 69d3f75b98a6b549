package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.iotlabel.problem.Problem;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.transparency.LogProof;
import org.iotlabel.transparency.LogTicket;
import org.iotlabel.transparency.PublicLog;

/**
 * What the public log is told of the signed documents of a label beside its credential, in the transaction that keeps them: it
 * proves when they were there, should one of their keys be lost.
 */
@ApplicationScoped
class DocumentLog {
    private final PublicLog log;
    private final EntityManager entities;

    DocumentLog(PublicLog log, EntityManager entities) {
        this.log = log;
        this.entities = entities;
    }

    /** The label has a seal and a certificate: its first ones, or others because its key was lost. */
    void documented(Label label, List<LabelDocument> made, Instant at) {
        var ticket = log.append(DocumentsLeaf.of(label, made, at));
        entities.persist(new LoggedDocument(label, LabelDocumentName.SEAL, ticket));
        entities.persist(new LoggedDocument(label, LabelDocumentName.CERTIFICATE, ticket));
    }

    /** The label has another certificate alone. */
    void certified(Label label, CertificateLeaf leaf) {
        var ticket = log.append(CanonicalJson.of(leaf));
        entities.persist(new LoggedDocument(label, LabelDocumentName.CERTIFICATE, ticket));
    }

    /**
     * That the document that counted with an edition is in the log.
     *
     * @throws Problem NOT_FOUND where no entry tells of it; LOG_PROOF_IN_THE_MAKING in its first moments
     */
    LogProof proof(Serial serial, LabelDocumentName name, int edition) {
        return ticket(serial, name, edition)
                .map(log::proof)
                .orElseThrow(Problem::notFound)
                .orElseThrow(() -> new Problem(LabelProblem.LOG_PROOF_IN_THE_MAKING, "Ask again in a moment."));
    }

    /** Whether some entry of the log tells of the document that counts now, or will. */
    boolean isTold(Serial serial, LabelDocumentName name) {
        return ticket(serial, name, Integer.MAX_VALUE).isPresent();
    }

    /** The proofs of all its documents in all editions, the present ones first. */
    List<LogProof> proofs(Serial serial) {
        return entities
                .createQuery("from LoggedDocument where label = :label order by edition desc", LoggedDocument.class)
                .setParameter("label", serial.value())
                .getResultList()
                .stream()
                .map(LoggedDocument::ticket)
                .distinct()
                .flatMap(ticket -> log.proof(ticket).stream())
                .toList();
    }

    /** Of the last edition up to this one that brought such a document; one from before the log was told of them has none. */
    private Optional<LogTicket> ticket(Serial serial, LabelDocumentName name, int edition) {
        return entities.createQuery("""
                        from LoggedDocument where label = :label and name = :name and edition = (
                            select max(d.edition) from LabelDocument d
                            where d.label = :label and d.name = :name and d.edition <= :edition)
                        """, LoggedDocument.class)
                .setParameter("label", serial.value())
                .setParameter("name", name)
                .setParameter("edition", edition)
                .getResultStream()
                .map(LoggedDocument::ticket)
                .findFirst();
    }
}

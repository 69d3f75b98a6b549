package org.iotlabel.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.iotlabel.signing.CanonicalJson;

/** One evaluation, to the byte, and who made it; written once. */
@Entity
@Immutable
@Table(name = "evaluation")
class EvaluationRecord {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID attestation;
    private int revision;
    private int number;
    private byte[] document;
    private String digest;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Evaluator> evaluators;

    private Instant concludedAt;

    @SuppressWarnings("NullAway.Init")
    protected EvaluationRecord() {}

    @SuppressWarnings("NullAway.Init")
    EvaluationRecord(EvaluationDocument document, List<Evaluator> evaluators, Instant at) {
        var canonical = document.canonical();
        this.attestation = document.attestation();
        this.revision = document.revision();
        this.number = document.number();
        this.document = canonical.bytes();
        this.digest = canonical.digest().toString();
        this.evaluators = List.copyOf(evaluators);
        this.concludedAt = at;
    }

    UUID attestation() {
        return attestation;
    }

    int revision() {
        return revision;
    }

    int number() {
        return number;
    }

    CanonicalJson document() {
        return CanonicalJson.parse(document);
    }

    String digest() {
        return digest;
    }

    List<Evaluator> evaluators() {
        return evaluators;
    }

    Instant concludedAt() {
        return concludedAt;
    }
}

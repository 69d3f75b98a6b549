package org.iotlabel.certification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.iotlabel.audit.Actor;
import org.iotlabel.signing.CanonicalJson;

/** What was decided, to the byte, and by whom; written once. */
@Entity
@Immutable
@Table(name = "decision")
class Decision {
    @Id
    private UUID id;

    private UUID review;
    private UUID attestation;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private UUID certifier;
    private String certifierName;
    private byte[] document;
    private String digest;
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    @SuppressWarnings("NullAway.Init")
    Decision(Review review, Actor certifier, DecisionDocument decided) {
        var canonical = decided.canonical();
        this.id = decided.id();
        this.review = review.id();
        this.attestation = review.attestation();
        this.outcome = decided.outcome();
        this.certifier = certifier.principal();
        this.certifierName = certifier.name();
        this.document = canonical.bytes();
        this.digest = canonical.digest().toString();
        this.decidedAt = decided.decidedAt();
    }

    UUID id() {
        return id;
    }

    UUID attestation() {
        return attestation;
    }

    Outcome outcome() {
        return outcome;
    }

    String digest() {
        return digest;
    }

    /** The bytes of {@code decision.json}. */
    CanonicalJson bytes() {
        return CanonicalJson.parse(document);
    }

    DecisionDocument document() {
        return bytes().as(DecisionDocument.class);
    }
}

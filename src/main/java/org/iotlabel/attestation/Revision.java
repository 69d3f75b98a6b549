package org.iotlabel.attestation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.iotlabel.signing.CanonicalJson;

/** What was submitted: the exact bytes, their digest and their seal; written once. */
@Entity
@Immutable
@Table(name = "attestation_revision")
class Revision {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID attestation;
    private int number;
    private byte[] snapshot;
    private String digest;

    @JdbcTypeCode(SqlTypes.JSON)
    private Seal seal;

    private Instant submittedAt;

    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    @SuppressWarnings("NullAway.Init")
    Revision(UUID attestation, int number, CanonicalJson snapshot, Seal seal, Instant at) {
        this.attestation = attestation;
        this.number = number;
        this.snapshot = snapshot.bytes();
        this.digest = snapshot.digest().toString();
        this.seal = seal;
        this.submittedAt = at;
    }

    UUID attestation() {
        return attestation;
    }

    int number() {
        return number;
    }

    CanonicalJson snapshot() {
        return CanonicalJson.parse(snapshot);
    }

    String digest() {
        return digest;
    }

    Seal seal() {
        return seal;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    UUID id() {
        return id;
    }
}

package org.iotlabel.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.iotlabel.signing.CanonicalJson;

/** What an assessor sealed, to the byte; written once. */
@Entity
@Immutable
@Table(name = "assessment_report")
class Report {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID assessment;
    private int number;
    private byte[] document;
    private String digest;
    private Instant sealedAt;

    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    @SuppressWarnings("NullAway.Init")
    Report(ReportDocument.Sealed sealed, Instant at) {
        var canonical = sealed.canonical();
        this.assessment = sealed.report().assessment();
        this.number = sealed.report().number();
        this.document = canonical.bytes();
        this.digest = canonical.digest().toString();
        this.sealedAt = at;
    }

    int number() {
        return number;
    }

    CanonicalJson bytes() {
        return CanonicalJson.parse(document);
    }

    ReportDocument.Sealed sealed() {
        return bytes().as(ReportDocument.Sealed.class);
    }

    String digest() {
        return digest;
    }

    Instant sealedAt() {
        return sealedAt;
    }
}

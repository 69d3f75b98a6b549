package org.iotlabel.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.iotlabel.audit.Actor;
import org.iotlabel.blob.BlobRef;

/** One file that stands behind a case. It is never changed and never taken away. */
@Entity
@Immutable
class EvidenceItem {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID owner;
    private UUID caseId;
    private String sha256;
    private long size;
    private String fileName;
    private String mediaType;

    @Enumerated(EnumType.STRING)
    private Confidentiality confidentiality;

    private String description;
    private UUID uploadedBy;
    private Instant uploadedAt;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceItem() {}

    @SuppressWarnings("NullAway.Init")
    EvidenceItem(UUID owner, UUID caseId, ExaminedEvidence file, Actor by, Instant at) {
        this.owner = owner;
        this.caseId = caseId;
        this.sha256 = file.ref().sha256();
        this.size = file.ref().size();
        this.fileName = file.fileName();
        this.mediaType = file.type().mediaType();
        this.confidentiality = file.confidentiality();
        this.description = file.description();
        this.uploadedBy = by.principal();
        this.uploadedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID owner() {
        return owner;
    }

    UUID caseId() {
        return caseId;
    }

    BlobRef content() {
        return new BlobRef(sha256, size);
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }

    Confidentiality confidentiality() {
        return confidentiality;
    }

    String description() {
        return description;
    }

    UUID uploadedBy() {
        return uploadedBy;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }
}

package org.iotlabel.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.iotlabel.blob.BlobRef;

/** A content that was examined and is not evidence yet: the trace by which an orphan in the store is found. */
@Entity
@Immutable
class EvidenceTransfer {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String sha256;
    private long size;
    private Instant beganAt;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceTransfer() {}

    @SuppressWarnings("NullAway.Init")
    EvidenceTransfer(BlobRef content, Instant at) {
        this.sha256 = content.sha256();
        this.size = content.size();
        this.beganAt = at;
    }

    UUID id() {
        return id;
    }

    BlobRef content() {
        return new BlobRef(sha256, size);
    }
}

package org.iotlabel.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** That a vendor was told of a coming dismissal; once for each deadline, written once. */
@Entity
@Immutable
@Table(name = "dismissal_notice")
class DismissalNotice {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID attestation;
    private Instant deadline;
    private Instant announcedAt;

    @SuppressWarnings("NullAway.Init")
    protected DismissalNotice() {}

    @SuppressWarnings("NullAway.Init")
    DismissalNotice(UUID attestation, Instant deadline, Instant at) {
        this.attestation = attestation;
        this.deadline = deadline;
        this.announcedAt = at;
    }

    Instant deadline() {
        return deadline;
    }

    Instant announcedAt() {
        return announcedAt;
    }
}

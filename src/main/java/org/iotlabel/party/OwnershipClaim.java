package org.iotlabel.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An address of the configuration that made its owner of the scheme; it cannot do so again. */
@Entity
@Immutable
@Table(name = "ownership_claim")
class OwnershipClaim {
    @Id
    private String email;

    private UUID principal;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @SuppressWarnings("NullAway.Init")
    protected OwnershipClaim() {}

    OwnershipClaim(String email, UUID principal, Instant at) {
        this.email = email;
        this.principal = principal;
        this.claimedAt = at;
    }
}

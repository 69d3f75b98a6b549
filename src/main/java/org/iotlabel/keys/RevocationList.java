package org.iotlabel.keys;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One certificate revocation list, as it was signed. */
@Entity
@Immutable
@Table(name = "revocation_list")
class RevocationList {
    @Id
    private long number;

    private Instant thisUpdate;
    private Instant nextUpdate;
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected RevocationList() {}

    RevocationList(long number, Instant thisUpdate, Instant nextUpdate, byte[] content) {
        this.number = number;
        this.thisUpdate = thisUpdate;
        this.nextUpdate = nextUpdate;
        this.content = content.clone();
    }

    long number() {
        return number;
    }

    Instant thisUpdate() {
        return thisUpdate;
    }

    Instant nextUpdate() {
        return nextUpdate;
    }

    /** DER (RFC 5280 section 5.1). */
    byte[] content() {
        return content.clone();
    }
}

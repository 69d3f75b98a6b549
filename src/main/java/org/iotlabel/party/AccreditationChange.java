package org.iotlabel.party;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.iotlabel.audit.Actor;
import org.jspecify.annotations.Nullable;

/** One move of an accreditation. */
@Entity
@Immutable
@Table(name = "accreditation_history")
class AccreditationChange extends StateChange {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "accreditation")
    private Accreditation accreditation;

    @SuppressWarnings("NullAway.Init")
    protected AccreditationChange() {}

    AccreditationChange(
            Accreditation accreditation, @Nullable AccreditationState from, Actor actor, String reason, Instant at) {
        super(from, accreditation.state(), actor, reason, at);
        this.accreditation = accreditation;
    }
}

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

/** One move of an organisation. */
@Entity
@Immutable
@Table(name = "organisation_history")
class OrganisationChange extends StateChange {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation")
    private Organisation organisation;

    @SuppressWarnings("NullAway.Init")
    protected OrganisationChange() {}

    OrganisationChange(
            Organisation organisation, @Nullable OrganisationState from, Actor actor, String reason, Instant at) {
        super(from, organisation.state(), actor, reason, at);
        this.organisation = organisation;
    }
}

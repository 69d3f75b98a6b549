package org.iotlabel.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** A group of companies that an organisation named, until it named another or none. */
@Entity
@Immutable
@Table(name = "former_group")
class FormerGroup {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID organisation;

    @Column(name = "group_key")
    private String groupKey;

    @Column(name = "left_at")
    private Instant leftAt;

    @SuppressWarnings("NullAway.Init")
    protected FormerGroup() {}

    @SuppressWarnings("NullAway.Init")
    FormerGroup(UUID organisation, String groupKey, Instant leftAt) {
        this.organisation = organisation;
        this.groupKey = groupKey;
        this.leftAt = leftAt;
    }
}

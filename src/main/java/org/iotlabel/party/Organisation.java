package org.iotlabel.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A vendor, an assessment body, or the scheme itself. */
@Entity
class Organisation {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    private String address;
    private String website;
    private String country;

    @Nullable
    @Column(name = "group_name")
    private String group;

    @Nullable
    @Column(name = "group_key")
    private String groupKey;

    @Enumerated(EnumType.STRING)
    private OrganisationState state;

    @Column(name = "registered_by")
    private UUID registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    OrganisationKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String address() {
        return address;
    }

    String website() {
        return website;
    }

    String country() {
        return country;
    }

    @Nullable
    String group() {
        return group;
    }

    OrganisationState state() {
        return state;
    }
}

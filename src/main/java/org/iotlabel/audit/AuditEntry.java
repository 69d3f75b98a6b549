package org.iotlabel.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One thing that somebody did. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    Instant at;
    UUID principal;
    String name;
    String role;
    String action;

    @Column(name = "object_type")
    String objectType;

    @Column(name = "object_id")
    String objectId;

    @Nullable
    String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> details;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}
}

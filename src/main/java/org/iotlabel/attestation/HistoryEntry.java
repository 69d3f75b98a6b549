package org.iotlabel.attestation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.iotlabel.audit.Actor;

/** One move of an attestation; written once. */
@Entity
@Immutable
@Table(name = "attestation_history")
class HistoryEntry {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "attestation")
    private Attestation attestation;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private AttestationState fromState;

    @Enumerated(EnumType.STRING)
    private AttestationState toState;

    private UUID principal;
    private String name;
    private String role;
    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> details;

    @SuppressWarnings("NullAway.Init")
    protected HistoryEntry() {}

    static HistoryEntry of(Attestation attestation, Step step, Instant at) {
        var entry = new HistoryEntry();
        entry.attestation = attestation;
        entry.at = at;
        entry.fromState = attestation.state();
        entry.toState = step.target();
        entry.principal = step.actor().principal();
        entry.name = step.actor().name();
        entry.role = step.actor().role();
        entry.reason = step.reason();
        entry.details = step.details();
        return entry;
    }

    Instant at() {
        return at;
    }

    AttestationState fromState() {
        return fromState;
    }

    AttestationState toState() {
        return toState;
    }

    Actor actor() {
        return new Actor(principal, name, role);
    }

    String reason() {
        return reason;
    }

    Map<String, Object> details() {
        return details;
    }

    Map<String, String> remarks() {
        var remarks = new TreeMap<String, String>();
        if (details.get("remarks") instanceof Map<?, ?> told) {
            told.forEach((requirement, remark) -> remarks.put(requirement.toString(), remark.toString()));
        }
        return remarks;
    }
}

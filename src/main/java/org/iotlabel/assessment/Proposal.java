package org.iotlabel.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.iotlabel.assessment.Findings.Finding;
import org.iotlabel.scheme.Verdict;

/** What one of two assessors proposes where they disagree; written once, and overtaken by the next one. */
@Entity
@Immutable
@Table(name = "reconciliation_proposal")
class Proposal {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID assessment;
    private int report;
    private String requirement;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String justification;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> evidence;

    private Instant proposedAt;

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {}

    @SuppressWarnings("NullAway.Init")
    Proposal(Assessment assessment, String requirement, Finding finding, Instant at) {
        this.assessment = assessment.id();
        this.report = assessment.reports();
        this.requirement = requirement;
        this.verdict = finding.verdict();
        this.justification = finding.justification();
        this.evidence = finding.evidence();
        this.proposedAt = at;
    }

    String requirement() {
        return requirement;
    }

    Finding finding() {
        return new Finding(verdict, justification, evidence);
    }
}

package org.iotlabel.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.assessment.Findings.Finding;
import org.iotlabel.attestation.Attestation;

/** All proposals that were made, and the pairs of reports that they belong to. */
@ApplicationScoped
class Reconciliations implements PanacheRepositoryBase<Proposal, UUID> {
    private final Assessments assessments;
    private final Reports reports;

    Reconciliations(Assessments assessments, Reports reports) {
        this.assessments = assessments;
        this.reports = reports;
    }

    /** The pair of an attestation; empty until both have sealed, and where there is one assessor only. */
    Optional<Reconciliation> of(Attestation attestation) {
        var seats = assessments.seated(attestation.id(), attestation.revision());
        var isSealed = seats.stream().allMatch(seat -> seat.state() == AssessmentState.SEALED);
        return seats.size() == 2 && isSealed
                ? Optional.of(new Reconciliation(side(seats.getFirst()), side(seats.getLast())))
                : Optional.empty();
    }

    /** The proposals of an assessor since the latest report, the oldest first. */
    List<Proposal> proposals(UUID assessment, int report) {
        return list("assessment = ?1 and report = ?2 order by id", assessment, report);
    }

    private Reconciliation.Side side(Assessment seat) {
        var report = reports.latest(seat.id()).orElseThrow().sealed().report();
        var proposed = new HashMap<String, Finding>();
        proposals(seat.id(), seat.reports()).forEach(one -> proposed.put(one.requirement(), one.finding()));
        return new Reconciliation.Side(seat.id(), report.verdicts(), proposed);
    }
}

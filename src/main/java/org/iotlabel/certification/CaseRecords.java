package org.iotlabel.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;

/** Gathers what the page of a case tells beside its review. */
@ApplicationScoped
class CaseRecords {
    private final ReviewFindings findings;
    private final DecisionRecords decisions;
    private final Instance<NextOfDecision> next;

    CaseRecords(ReviewFindings findings, DecisionRecords decisions, @Any Instance<NextOfDecision> next) {
        this.findings = findings;
        this.decisions = decisions;
        this.next = next;
    }

    CaseRecord of(Dossier dossier, ReviewView view) {
        var readable = findings.mayRead(dossier, view);
        var decision =
                view.state() == ReviewState.DECIDED ? decisions.on(view.attestation()) : Optional.<Decision>empty();
        return new CaseRecord(
                JudgedRequirement.all(dossier.baseline(), view, findings.shown(dossier, readable)),
                decision,
                decision.filter(one -> one.outcome() == Outcome.GRANT)
                        .flatMap(one -> next.stream()
                                .flatMap(above -> above.label(one.id()).stream())
                                .findFirst()),
                readable);
    }
}

package org.iotlabel.certification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.assessment.Evaluations;
import org.iotlabel.attestation.AttestationProgress;
import org.iotlabel.attestation.SealedRevision;
import org.iotlabel.party.Organisations;
import org.iotlabel.scheme.PublishedBaselines;
import org.iotlabel.signing.CanonicalJson;

/** What the floors above read of decisions. */
@ApplicationScoped
public class Decisions {
    private final DecisionRecords decisions;
    private final AttestationProgress attestations;
    private final Evaluations evaluations;
    private final PublishedBaselines baselines;
    private final Organisations organisations;

    Decisions(
            DecisionRecords decisions,
            AttestationProgress attestations,
            Evaluations evaluations,
            PublishedBaselines baselines,
            Organisations organisations) {
        this.decisions = decisions;
        this.attestations = attestations;
        this.evaluations = evaluations;
        this.baselines = baselines;
        this.organisations = organisations;
    }

    /** A decision in favour, whole; empty where there is none with that key, and for a denial. */
    public Optional<GrantedDecision> granted(UUID decision) {
        return decisions
                .findByIdOptional(decision)
                .filter(one -> one.outcome() == Outcome.GRANT)
                .map(this::whole);
    }

    /** The bytes of {@code decision.json} of a decision in favour; what was denied is for the vendor alone. */
    public Optional<CanonicalJson> grantedDocument(UUID decision) {
        return decisions
                .findByIdOptional(decision)
                .filter(one -> one.outcome() == Outcome.GRANT)
                .map(Decision::bytes);
    }

    /** What was submitted and then decided on in favour; empty where there is none with that key, and for a denial. */
    public Optional<SealedRevision> grantedRevision(UUID decision) {
        return decisions
                .findByIdOptional(decision)
                .filter(one -> one.outcome() == Outcome.GRANT)
                .map(one -> attestations.revision(
                        one.attestation(), one.document().basis().revision()));
    }

    private GrantedDecision whole(Decision decision) {
        var document = decision.document();
        var basis = document.basis();
        return new GrantedDecision(
                decision.id(),
                decision.attestation(),
                decision.bytes(),
                attestations.revision(decision.attestation(), basis.revision()),
                evaluations.of(decision.attestation(), basis.revision()),
                baselines.of(basis.baseline().version()),
                basis.levelSought(),
                organisations.byId(document.certifier().id()),
                document.decidedAt());
    }
}

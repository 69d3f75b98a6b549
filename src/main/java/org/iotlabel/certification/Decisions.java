package org.iotlabel.certification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.iotlabel.assessment.Evaluation;
import org.iotlabel.assessment.Evaluations;
import org.iotlabel.attestation.AttestationProgress;
import org.iotlabel.attestation.SealedRevision;
import org.iotlabel.party.Organisations;
import org.iotlabel.scheme.PublishedBaseline;
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
        return Optional.ofNullable(granted(List.of(decision)).get(decision));
    }

    /** The same of many at once, by their keys; those that are not there, and denials, are missing. */
    public Map<UUID, GrantedDecision> granted(Collection<UUID> keys) {
        var found =
                keys.isEmpty() ? List.<Decision>of() : decisions.list("id in ?1 and outcome = ?2", keys, Outcome.GRANT);
        var numbers = found.stream()
                .collect(Collectors.toMap(
                        Decision::attestation, one -> one.document().basis().revision()));
        var revisions = attestations.revisions(numbers);
        var concluded = evaluations.of(numbers);
        var versions = new HashMap<String, PublishedBaseline>();
        return found.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Decision::id,
                        one -> whole(
                                one,
                                Objects.requireNonNull(revisions.get(one.attestation())),
                                Objects.requireNonNull(concluded.get(one.attestation())),
                                versions)));
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

    private GrantedDecision whole(
            Decision decision,
            SealedRevision revision,
            Evaluation evaluation,
            Map<String, PublishedBaseline> versions) {
        var document = decision.document();
        var basis = document.basis();
        return new GrantedDecision(
                decision.id(),
                decision.attestation(),
                decision.bytes(),
                revision,
                evaluation,
                versions.computeIfAbsent(basis.baseline().version(), baselines::of),
                basis.levelSought(),
                organisations.byId(document.certifier().id()),
                document.decidedAt());
    }
}

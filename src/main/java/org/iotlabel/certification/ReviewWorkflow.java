package org.iotlabel.certification;

import static org.iotlabel.party.Role.CERTIFIER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.assessment.Evaluations;
import org.iotlabel.attestation.Attestation;
import org.iotlabel.attestation.AttestationProgress;
import org.iotlabel.attestation.Step;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.etag.Version;
import org.iotlabel.party.Caller;
import org.iotlabel.problem.Problem;

/** Taking an evaluated attestation in hand, and giving it back to its evaluators. */
@ApplicationScoped
class ReviewWorkflow {
    private final Reviews reviews;
    private final ReviewFile file;
    private final ReviewLaw law;
    private final AttestationProgress attestations;
    private final Evaluations evaluations;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    ReviewWorkflow(
            Reviews reviews,
            ReviewFile file,
            ReviewLaw law,
            AttestationProgress attestations,
            Evaluations evaluations,
            Caller caller,
            AuditTrail audit,
            Clock clock) {
        this.reviews = reviews;
        this.file = file;
        this.law = law;
        this.attestations = attestations;
        this.evaluations = evaluations;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Begins the review of an attestation.
     *
     * @throws Problem INVALID where there is no such attestation; ILLEGAL_STEP; NOT_IMPARTIAL; nothing is changed then
     */
    @Transactional
    Dossier open(UUID id) {
        var attestation = find(id);
        law.whyNotOpen(attestation).ifPresent(problem -> {
            throw problem;
        });
        var actor = caller.actor(CERTIFIER);
        var scheme = caller.organisations(CERTIFIER).iterator().next();
        var review = new Review(id, attestation.revision(), actor, scheme, clock.instant());
        reviews.persistAndFlush(review);
        attestations.take(id, new Step.OpenReview(actor));
        audit.record(actor, "review.opening", Subject.of("review", review.id()), null, Map.of("attestation", id));
        reviews.flush();
        return file.open(review);
    }

    /**
     * Gives the case back to those who evaluated it; the review is over, and another one follows the next evaluation.
     *
     * @throws Problem NOT_FOUND; STALE; REVIEW_CLOSED; ILLEGAL_STEP; NOT_THE_REVIEWER; NOT_IMPARTIAL
     */
    @Transactional
    Dossier sendBack(UUID id, String reason, Version seen) {
        var dossier = file.open(id);
        seen.mustBe(dossier.review().version());
        law.ending(dossier).whyNotSendBack().ifPresent(problem -> {
            throw problem;
        });
        var actor = caller.actor(CERTIFIER);
        var attestation = attestations.take(dossier.attestation().id(), new Step.SendBack(actor, reason));
        evaluations.reopen(attestation, actor, reason);
        dossier.review().take(new Ending.SentBack(reason), clock.instant());
        audit.record(actor, "review.return", Subject.of("review", id), reason, Map.of());
        reviews.flush();
        return file.open(id);
    }

    private Attestation find(UUID id) {
        return attestations
                .find(id)
                .orElseThrow(() -> Problem.invalid("/attestation", "There is no such attestation."));
    }
}

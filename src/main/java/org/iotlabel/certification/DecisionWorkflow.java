package org.iotlabel.certification;

import static org.iotlabel.party.Role.CERTIFIER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.iotlabel.attestation.AttestationProgress;
import org.iotlabel.attestation.Step;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.etag.Version;
import org.iotlabel.outbox.Outbox;
import org.iotlabel.party.Caller;
import org.iotlabel.problem.Problem;
import org.iotlabel.transparency.PublicLog;

/** Deciding. */
@ApplicationScoped
class DecisionWorkflow {
    private final ReviewFile file;
    private final ReviewLaw law;
    private final DecisionWriting writing;
    private final DecisionRecords decisions;
    private final AttestationProgress attestations;
    private final Caller caller;
    private final AuditTrail audit;
    private final PublicLog log;
    private final Outbox outbox;
    private final Clock clock;

    DecisionWorkflow(
            ReviewFile file,
            ReviewLaw law,
            DecisionWriting writing,
            DecisionRecords decisions,
            AttestationProgress attestations,
            Caller caller,
            AuditTrail audit,
            PublicLog log,
            Outbox outbox,
            Clock clock) {
        this.file = file;
        this.law = law;
        this.writing = writing;
        this.decisions = decisions;
        this.attestations = attestations;
        this.caller = caller;
        this.audit = audit;
        this.log = log;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Decides on exactly what the digest names.
     *
     * @throws Problem NOT_FOUND; STALE; REVIEW_CLOSED; ILLEGAL_STEP; NOT_THE_REVIEWER; NOT_IMPARTIAL; what an
     *     evaluator's accreditation lacks; LEVEL_NOT_REACHED; DECISION_VOID; INVALID for a denial without a reason
     */
    @Transactional
    Decision decide(UUID id, NewDecision sent, Version seen) {
        var dossier = file.open(id);
        seen.mustBe(dossier.review().version());
        refuse(dossier, sent);
        var actor = caller.actor(CERTIFIER);
        var document = writing.write(dossier, sent.outcome(), reasons(dossier, sent), clock.instant());
        var decision = new Decision(dossier.review(), actor, document);
        decisions.persist(decision);
        dossier.review().take(new Ending.Decided(), clock.instant());
        attestations.take(decision.attestation(), step(actor, decision, document));
        audit.record(
                actor,
                "review.decision",
                Subject.of("review", id),
                null,
                Map.of("outcome", sent.outcome(), "decision", decision.id(), "digest", decision.digest()));
        tell(decision);
        decisions.flush();
        return decision;
    }

    /** A grant is told of by the label that follows. */
    private void tell(Decision decision) {
        switch (decision.outcome()) {
            case GRANT -> outbox.add(DecisionGranted.TOPIC, new DecisionGranted(decision.id(), decision.attestation()));
            case DENY -> log.append(RefusalLeaf.of(decision, clock.instant()));
        }
    }

    private void refuse(Dossier dossier, NewDecision sent) {
        var obstacle =
                switch (sent.outcome()) {
                    case GRANT -> law.ending(dossier).whyNotGrant();
                    case DENY -> law.ending(dossier).whyNotDeny();
                };
        obstacle.ifPresent(problem -> {
            throw problem;
        });
        var digest = dossier.basis().digest().toString();
        if (!digest.equals(sent.digest())) {
            throw new Problem(
                            CertificationProblem.DECISION_VOID,
                            "What is to be decided now has another digest; read the review again.")
                    .with("digest", digest);
        }
    }

    /** A denial says all that stands against the label, whether or not the certifier repeats it. */
    private static List<Reason> reasons(Dossier dossier, NewDecision sent) {
        return switch (sent.outcome()) {
            case GRANT -> sent.ownReasons();
            case DENY -> {
                var all = Stream.concat(dossier.obstacles().stream(), sent.ownReasons().stream())
                        .toList();
                if (all.isEmpty()) {
                    throw Problem.invalid("/reasons", "A denial needs at least one reason.");
                }
                yield all;
            }
        };
    }

    private static Step step(Actor actor, Decision decision, DecisionDocument document) {
        return switch (decision.outcome()) {
            case GRANT -> new Step.Grant(actor, decision.digest());
            case DENY ->
                new Step.Deny(
                        actor,
                        decision.digest(),
                        document.reasons().stream().map(Reason::words).toList());
        };
    }
}

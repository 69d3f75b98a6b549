package org.iotlabel.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.etag.Version;
import org.iotlabel.problem.Problem;
import org.iotlabel.signing.KeyRole;

/** Carries out what a second scheme owner approves: one key takes over from another, or counts as lost. */
@ApplicationScoped
class KeyMovesWorkflow {
    private final SchemeKeys keys;
    private final KeyProposals proposals;
    private final ApprovalLaw law;
    private final RevocationIssuing revocations;
    private final KeyNews news;
    private final AuditTrail audit;
    private final KeysConfig config;
    private final Clock clock;

    KeyMovesWorkflow(
            SchemeKeys keys,
            KeyProposals proposals,
            ApprovalLaw law,
            RevocationIssuing revocations,
            KeyNews news,
            AuditTrail audit,
            KeysConfig config,
            Clock clock) {
        this.keys = keys;
        this.proposals = proposals;
        this.law = law;
        this.revocations = revocations;
        this.news = news;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Approves a proposal and does what it says.
     *
     * @throws Problem NOT_FOUND; STALE; ANOTHER_OWNER_NEEDED; KEY_PROPOSAL_CLOSED; ILLEGAL_KEY_STEP; NO_STANDBY_KEY
     */
    @Transactional
    KeyProposal approve(ProposalKind kind, UUID id, Version seen, Actor by) {
        keys.takeTurns();
        var proposal = proposals.of(kind, id).orElseThrow(Problem::notFound);
        seen.mustBe(proposal.version());
        law.whyNotApprove(proposal, by).ifPresent(problem -> {
            throw problem;
        });
        var at = clock.instant();
        proposal.approve(by, at);
        switch (kind) {
            case ROTATION -> rotate(proposal, by, at);
            case COMPROMISE -> giveUp(proposal, by, at);
        }
        return proposal;
    }

    private void rotate(KeyProposal proposal, Actor by, Instant at) {
        var next = proposal.key();
        // The database asks for the approval first, and never for two keys that sign.
        proposals.flush();
        keys.active(next.role(), next.algorithm())
                .ifPresent(old -> take(old, new Step.Retire(by, proposal.reason(), at.plus(config.overlap())), at));
        take(next, proposal.step(by), at);
    }

    private void giveUp(KeyProposal proposal, Actor by, Instant at) {
        var lost = proposal.key();
        var successor = lost.state() == KeyState.ACTIVE ? law.successorOf(lost) : Optional.<SchemeKey>empty();
        successor.ifPresent(proposal::succeedBy);
        proposals.flush();
        take(lost, proposal.step(by), at);
        successor.ifPresent(next -> take(next, new Step.Activate(by, proposal.reason()), at));
        if (lost.role() == KeyRole.DOCUMENT) {
            revocations.issue();
        }
    }

    private void take(SchemeKey key, Step step, Instant at) {
        key.take(step, at);
        keys.flush();
        audit.record(
                step.actor(),
                action(step),
                Subject.of("scheme-key", key.kid()),
                step.reason(),
                Map.of("role", key.role().name()));
        news.tell(key.record(), at);
    }

    private static String action(Step step) {
        return switch (step) {
            case Step.Activate _ -> "scheme-key.activation";
            case Step.Retire _ -> "scheme-key.retirement";
            case Step.Compromise _ -> "scheme-key.compromise";
        };
    }
}

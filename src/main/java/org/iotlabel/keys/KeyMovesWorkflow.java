package org.iotlabel.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.etag.Version;
import org.iotlabel.problem.Problem;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.SigningKeys;

/** Carries out what a second scheme owner approves: one key takes over from another, or counts as lost. */
@ApplicationScoped
class KeyMovesWorkflow {
    private final SchemeKeys keys;
    private final KeyProposals proposals;
    private final SigningKeys signing;
    private final RevocationIssuing revocations;
    private final KeyNews news;
    private final AuditTrail audit;
    private final KeysConfig config;
    private final Clock clock;

    KeyMovesWorkflow(
            SchemeKeys keys,
            KeyProposals proposals,
            SigningKeys signing,
            RevocationIssuing revocations,
            KeyNews news,
            AuditTrail audit,
            KeysConfig config,
            Clock clock) {
        this.keys = keys;
        this.proposals = proposals;
        this.signing = signing;
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
        requirePrivateHalf(next);
        // The database asks for the approval first, and never for two keys that sign.
        proposals.flush();
        keys.active(next.role(), next.algorithm())
                .ifPresent(old -> take(old, new Step.Retire(by, proposal.reason(), at.plus(config.overlap())), at));
        take(next, proposal.step(by), at);
    }

    private void giveUp(KeyProposal proposal, Actor by, Instant at) {
        var lost = proposal.key();
        var signs = lost.state() == KeyState.ACTIVE;
        if (signs) {
            proposal.succeedBy(successorOf(lost));
        }
        proposals.flush();
        take(lost, proposal.step(by), at);
        if (signs) {
            take(successorOf(lost), new Step.Activate(by, proposal.reason()), at);
        }
        if (lost.role() == KeyRole.DOCUMENT) {
            revocations.issue();
        }
    }

    /** A role never is without a key: who gives one up has the next one ready. */
    private SchemeKey successorOf(SchemeKey lost) {
        return keys.standby(lost.role(), lost.algorithm()).stream()
                .filter(key -> signing.withId(key.kid()).isPresent())
                .findFirst()
                .orElseThrow(() -> new Problem(
                        KeyProblem.NO_STANDBY_KEY, "Make the key that takes over first, with ./label keys rotate."));
    }

    private void requirePrivateHalf(SchemeKey key) {
        if (signing.withId(key.kid()).isEmpty()) {
            throw new Problem(KeyProblem.NO_STANDBY_KEY, "Its private half is not in the keystore of this copy.");
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

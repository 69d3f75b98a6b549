package org.iotlabel.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.etag.Version;
import org.iotlabel.problem.Problem;

/** Takes proposals of scheme owners, and gives them up. {@link KeyMovesWorkflow} carries them out. */
@ApplicationScoped
class KeyProposalWorkflow {
    private final SchemeKeys keys;
    private final KeyProposals proposals;
    private final AuditTrail audit;
    private final Clock clock;

    KeyProposalWorkflow(SchemeKeys keys, KeyProposals proposals, AuditTrail audit, Clock clock) {
        this.keys = keys;
        this.proposals = proposals;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Proposes that the newest key that stands by takes over.
     *
     * @throws Problem INVALID where the role has no such algorithm; AUTHORITY_NOT_ROTATED; NO_STANDBY_KEY; KEY_PROPOSAL_OPEN
     */
    @Transactional
    KeyProposal propose(NewRotation sent, Actor by) {
        if (!sent.role().algorithms().contains(sent.wanted())) {
            throw Problem.invalid("/algorithm", "must be one of " + sent.role().algorithms());
        }
        keys.takeTurns();
        var desk = desk();
        desk.whyNotRotate(sent.role(), sent.wanted()).ifPresent(problem -> {
            throw problem;
        });
        var next = desk.successor(sent.role(), sent.wanted()).orElseThrow(Problem::notFound);
        return opened(KeyProposal.rotation(next, sent.reason().strip(), by, clock.instant()), by);
    }

    /**
     * Proposes that a key counts as lost.
     *
     * @throws Problem INVALID where there is no such key, or for a time to come; AUTHORITY_NOT_ROTATED;
     *     ILLEGAL_KEY_STEP; COMPROMISE_ONLY_GROWS; KEY_PROPOSAL_OPEN
     */
    @Transactional
    KeyProposal propose(NewCompromise sent, Actor by) {
        var at = clock.instant();
        if (sent.compromisedAt().isAfter(at)) {
            throw Problem.invalid("/compromisedAt", "must not be in the future");
        }
        keys.takeTurns();
        var key = keys.called(sent.kid()).orElseThrow(() -> Problem.invalid("/kid", "is no key of ours"));
        var proposal = KeyProposal.compromise(key, sent, by, at);
        desk().whyNotCompromise(key, proposal.step(by)).ifPresent(problem -> {
            throw problem;
        });
        return opened(proposal, by);
    }

    /**
     * Gives a proposal up.
     *
     * @throws Problem NOT_FOUND; STALE; KEY_PROPOSAL_CLOSED
     */
    @Transactional
    KeyProposal withdraw(ProposalKind kind, UUID id, Version seen, Actor by) {
        keys.takeTurns();
        var proposal = proposals.of(kind, id).orElseThrow(Problem::notFound);
        seen.mustBe(proposal.version());
        proposal.withdraw(by, clock.instant());
        proposals.flush();
        record(by, "key-proposal.withdrawal", proposal);
        return proposal;
    }

    private KeyProposal opened(KeyProposal proposal, Actor by) {
        proposals.persistAndFlush(proposal);
        record(by, "key-proposal.proposal", proposal);
        return proposal;
    }

    private void record(Actor by, String action, KeyProposal proposal) {
        audit.record(
                by,
                action,
                Subject.of("key-proposal", proposal.id()),
                proposal.reason(),
                Map.of("kind", proposal.kind().name(), "kid", proposal.key().kid()));
    }

    private KeyDesk desk() {
        return new KeyDesk(keys.everyOne(), proposals.open());
    }
}

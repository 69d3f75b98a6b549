package org.iotlabel.keys;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.UUID;
import org.iotlabel.etag.Version;
import org.iotlabel.idempotency.FirstAnswer;
import org.iotlabel.party.Caller;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** What the two doors for proposals have in common: only what is proposed differs. */
@ApplicationScoped
class KeyProposalAnswers {
    private final KeyProposalWorkflow proposing;
    private final KeyMovesWorkflow moves;
    private final KeyReconciliationWorkflow reconciliation;
    private final KeyProposals proposals;
    private final KeyProposalActions actions;
    private final KeyRing ring;
    private final NextCheckpoint checkpoint;
    private final FirstAnswer first;
    private final Caller caller;

    KeyProposalAnswers(
            KeyProposalWorkflow proposing,
            KeyMovesWorkflow moves,
            KeyReconciliationWorkflow reconciliation,
            KeyProposals proposals,
            KeyProposalActions actions,
            KeyRing ring,
            NextCheckpoint checkpoint,
            FirstAnswer first,
            Caller caller) {
        this.proposing = proposing;
        this.moves = moves;
        this.reconciliation = reconciliation;
        this.proposals = proposals;
        this.actions = actions;
        this.ring = ring;
        this.checkpoint = checkpoint;
        this.first = first;
        this.caller = caller;
    }

    RestResponse<KeyProposalView> proposed(NewRotation sent) {
        // A key that was made a moment ago counts too.
        ring.set(reconciliation.reconcile());
        return created(proposing.propose(sent, caller.actor(SCHEME_OWNER)));
    }

    RestResponse<KeyProposalView> proposed(NewCompromise sent) {
        return created(proposing.propose(sent, caller.actor(SCHEME_OWNER)));
    }

    RestResponse<KeyProposalView> read(ProposalKind kind, UUID id) {
        // As approving does, or what is offered would lag behind what is done.
        ring.set(reconciliation.reconcile());
        return answer(proposals.of(kind, id).orElseThrow(Problem::notFound));
    }

    RestResponse<KeyProposalView> approved(ProposalKind kind, UUID id, @Nullable String ifMatch) {
        ring.set(reconciliation.reconcile());
        var seen = new Version(ifMatch);
        var answer = first.once(() -> answer(moves.approve(kind, id, seen, caller.actor(SCHEME_OWNER))));
        // After the commit: what is told of the keys has happened.
        checkpoint.after(answer.getEntity());
        ring.set(reconciliation.reconcile());
        return answer;
    }

    RestResponse<KeyProposalView> withdrawn(ProposalKind kind, UUID id, @Nullable String ifMatch) {
        return answer(proposing.withdraw(kind, id, new Version(ifMatch), caller.actor(SCHEME_OWNER)));
    }

    private RestResponse<KeyProposalView> created(KeyProposal proposal) {
        return answer(ResponseBuilder.created(URI.create(KeyProposalActions.at(proposal))), proposal);
    }

    private RestResponse<KeyProposalView> answer(KeyProposal proposal) {
        return answer(ResponseBuilder.ok(), proposal);
    }

    private RestResponse<KeyProposalView> answer(ResponseBuilder<KeyProposalView> answer, KeyProposal proposal) {
        return answer.entity(actions.view(proposal))
                .tag(Version.tag(proposal.version()))
                .build();
    }
}

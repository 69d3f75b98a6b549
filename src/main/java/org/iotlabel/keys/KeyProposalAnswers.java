package org.iotlabel.keys;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.UUID;
import org.iotlabel.etag.Version;
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
    private final KeyRing ring;
    private final Caller caller;

    KeyProposalAnswers(
            KeyProposalWorkflow proposing,
            KeyMovesWorkflow moves,
            KeyReconciliationWorkflow reconciliation,
            KeyProposals proposals,
            KeyRing ring,
            Caller caller) {
        this.proposing = proposing;
        this.moves = moves;
        this.reconciliation = reconciliation;
        this.proposals = proposals;
        this.ring = ring;
        this.caller = caller;
    }

    RestResponse<KeyProposalView> proposed(NewRotation sent) {
        // A key that was made a moment ago counts too.
        ring.set(reconciliation.reconcile());
        return created(proposing.propose(sent, caller.actor(SCHEME_OWNER)), "rotations");
    }

    RestResponse<KeyProposalView> proposed(NewCompromise sent) {
        return created(proposing.propose(sent, caller.actor(SCHEME_OWNER)), "compromises");
    }

    RestResponse<KeyProposalView> read(ProposalKind kind, UUID id) {
        return answer(proposals.of(kind, id).orElseThrow(Problem::notFound));
    }

    RestResponse<KeyProposalView> approved(ProposalKind kind, UUID id, @Nullable String ifMatch) {
        ring.set(reconciliation.reconcile());
        var proposal = moves.approve(kind, id, new Version(ifMatch), caller.actor(SCHEME_OWNER));
        ring.set(reconciliation.reconcile());
        return answer(proposal);
    }

    RestResponse<KeyProposalView> withdrawn(ProposalKind kind, UUID id, @Nullable String ifMatch) {
        return answer(proposing.withdraw(kind, id, new Version(ifMatch), caller.actor(SCHEME_OWNER)));
    }

    private static RestResponse<KeyProposalView> created(KeyProposal proposal, String collection) {
        return ResponseBuilder.<KeyProposalView>created(URI.create("/api/v1/keys/" + collection + "/" + proposal.id()))
                .entity(proposal.view())
                .tag(Version.tag(proposal.version()))
                .build();
    }

    private static RestResponse<KeyProposalView> answer(KeyProposal proposal) {
        return ResponseBuilder.ok(proposal.view())
                .tag(Version.tag(proposal.version()))
                .build();
    }
}

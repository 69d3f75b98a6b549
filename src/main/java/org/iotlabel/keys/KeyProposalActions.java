package org.iotlabel.keys;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.iotlabel.party.Caller;
import org.iotlabel.problem.Action;

/** Offers a scheme owner what may become of a proposal, by the law that the workflow asks. */
@ApplicationScoped
class KeyProposalActions {
    private final ApprovalLaw law;
    private final Caller caller;

    KeyProposalActions(ApprovalLaw law, Caller caller) {
        this.law = law;
        this.caller = caller;
    }

    KeyProposalView view(KeyProposal proposal) {
        var at = at(proposal);
        var approving = law.whyNotApprove(proposal, caller.actor(SCHEME_OWNER));
        return proposal.view(List.of(
                Action.of("approval", "POST", at + "/approval", approving),
                Action.of("withdrawal", "DELETE", at, proposal.whyNotWithdrawn())));
    }

    static String at(KeyProposal proposal) {
        var collection =
                switch (proposal.kind()) {
                    case ROTATION -> "rotations";
                    case COMPROMISE -> "compromises";
                };
        return "/api/v1/keys/" + collection + "/" + proposal.id();
    }
}

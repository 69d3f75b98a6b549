package org.iotlabel.keys;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.iotlabel.desk.Duties;
import org.iotlabel.desk.Duty;
import org.iotlabel.party.Caller;
import org.iotlabel.problem.Action;

/** The changes of keys that wait for the approval of this scheme owner. */
@ApplicationScoped
class KeyDuties implements Duties {
    private final KeyProposals proposals;
    private final KeyProposalActions actions;
    private final Caller caller;

    KeyDuties(KeyProposals proposals, KeyProposalActions actions, Caller caller) {
        this.proposals = proposals;
        this.actions = actions;
        this.caller = caller;
    }

    @Override
    public List<Duty> waiting() {
        if (!caller.has(SCHEME_OWNER)) {
            return List.of();
        }
        var words = KeyDeskForms.words();
        return proposals.open().stream()
                .map(actions::view)
                .filter(one -> one.actions().stream().anyMatch(KeyDuties::isApproval))
                .map(one -> new Duty(words.duty(), words.roleWord(one.role()), KeyDeskSection.PATH, null))
                .toList();
    }

    private static boolean isApproval(Action action) {
        return action.name().equals("approval") && action.allowed();
    }
}

package org.iotlabel.keys;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.iotlabel.desk.Duties;
import org.iotlabel.desk.Duty;
import org.iotlabel.party.Caller;

/** The changes of keys that wait for the approval of this scheme owner, also where a key must be made before it can be given. */
@ApplicationScoped
class KeyDuties implements Duties {
    private final KeyProposals proposals;
    private final Caller caller;

    KeyDuties(KeyProposals proposals, Caller caller) {
        this.proposals = proposals;
        this.caller = caller;
    }

    @Override
    public List<Duty> waiting() {
        if (!caller.has(SCHEME_OWNER)) {
            return List.of();
        }
        var words = KeyDeskForms.words();
        var by = caller.actor(SCHEME_OWNER).principal();
        return proposals.open().stream()
                .filter(one -> one.whyNotApproved(by).isEmpty())
                .map(one -> new Duty(words.duty(), words.roleWord(one.key().role()), KeyDeskSection.PATH, null))
                .toList();
    }
}

package org.iotlabel.party;

import static org.iotlabel.party.MembersPage.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.iotlabel.desk.Duties;
import org.iotlabel.desk.Duty;

/** Leads those whom the operator named to the scheme, until they have it in hand. */
@ApplicationScoped
class OwnershipDuties implements Duties {
    private final OwnershipLaw law;
    private final SchemeConfig config;
    private final Caller caller;

    OwnershipDuties(OwnershipLaw law, SchemeConfig config, Caller caller) {
        this.law = law;
        this.config = config;
        this.caller = caller;
    }

    @Override
    public List<Duty> waiting() {
        return law.whyNotClaim(caller.login(), caller.holdings()).isPresent()
                ? List.of()
                : List.of(new Duty(words().claim(), config.name(), OwnershipPages.PATH, null));
    }
}

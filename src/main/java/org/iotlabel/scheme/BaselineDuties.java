package org.iotlabel.scheme;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.iotlabel.desk.Duties;
import org.iotlabel.desk.Duty;
import org.iotlabel.party.Caller;

/** The versions of the baseline that another scheme owner wrote, and that this one may put in force. */
@ApplicationScoped
class BaselineDuties implements Duties {
    private static final int MOST = 50;

    private final Baselines baselines;
    private final Caller caller;

    BaselineDuties(Baselines baselines, Caller caller) {
        this.baselines = baselines;
        this.caller = caller;
    }

    @Override
    public List<Duty> waiting() {
        if (!caller.has(SCHEME_OWNER)) {
            return List.of();
        }
        var words = DraftingForms.words();
        return baselines.waitingFor(caller.principal(), MOST).stream()
                .map(version ->
                        new Duty(words.duty(), words.version(version), DraftingSection.PATH + "/" + version, null))
                .toList();
    }
}

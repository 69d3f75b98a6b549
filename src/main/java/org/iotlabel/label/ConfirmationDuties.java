package org.iotlabel.label;

import static java.util.stream.Collectors.toSet;
import static org.iotlabel.party.Role.CERTIFIER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.iotlabel.desk.Duties;
import org.iotlabel.desk.Duty;
import org.iotlabel.keys.LostKeys.LostKey;
import org.iotlabel.party.Caller;

/** The labels that turned red, whose confirmation waits for the approval of this certifier. */
@ApplicationScoped
class ConfirmationDuties implements Duties {
    private static final int MOST = 5;

    private final LabelConfirmations confirmations;
    private final LostKeySection section;
    private final Caller caller;

    ConfirmationDuties(LabelConfirmations confirmations, LostKeySection section, Caller caller) {
        this.confirmations = confirmations;
        this.section = section;
        this.caller = caller;
    }

    @Override
    public List<Duty> waiting() {
        if (!caller.has(CERTIFIER)) {
            return List.of();
        }
        var lost = section.keys().stream().map(LostKey::kid).collect(toSet());
        if (lost.isEmpty()) {
            return List.of();
        }
        var words = LostKeySection.messages();
        return confirmations.openTo(caller.principal(), lost, MOST).stream()
                .map(one ->
                        new Duty(words.duty(), one.label().toString(), LostKeySection.PATH + "/" + one.lostKey(), null))
                .toList();
    }
}

package org.iotlabel.oversight;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.iotlabel.desk.Duties;
import org.iotlabel.desk.Duty;
import org.iotlabel.outbox.KeptMessages;
import org.iotlabel.outbox.MessageState;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.Caller;

/** The messages that were given up and wait for the word of a scheme owner. */
@ApplicationScoped
class OutboxDuties implements Duties {
    private static final int MOST = 3;

    private final KeptMessages messages;
    private final Caller caller;

    OutboxDuties(KeptMessages messages, Caller caller) {
        this.messages = messages;
        this.caller = caller;
    }

    @Override
    public List<Duty> waiting() {
        if (!caller.has(SCHEME_OWNER)) {
            return List.of();
        }
        var words = OutboxForms.words();
        return messages.page(Optional.of(MessageState.GIVEN_UP), PageRequest.first(MOST)).items().stream()
                .map(one -> new Duty(
                        words.duty(),
                        words.topic(one.topic()),
                        OutboxPage.PATH + "?state=" + MessageState.GIVEN_UP,
                        null))
                .toList();
    }
}

package org.iotlabel.party;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.iotlabel.idempotency.Requester;

/** Tells the floor below whose repeated request it is. */
@RequestScoped
class SignedInRequester implements Requester {
    private final Caller caller;

    SignedInRequester(Caller caller) {
        this.caller = caller;
    }

    @Override
    public UUID principal() {
        return caller.principal();
    }
}

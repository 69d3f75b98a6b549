package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;
import org.iotlabel.keys.SignedInUse;
import org.iotlabel.signing.KeyRole;

/** Counts the labels that would have to be signed anew if a key were lost. */
@ApplicationScoped
class LabelsOfKey implements SignedInUse {
    private final ResigningQueue queue;

    LabelsOfKey(ResigningQueue queue) {
        this.queue = queue;
    }

    @Override
    public long labels(KeyRole role, String kid) {
        return queue.inUse(role, kid);
    }
}

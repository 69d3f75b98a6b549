package org.iotlabel.keys;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.transparency.SequenceQueuedEntries;

/**
 * The first checkpoint under the next key of the log. Until it is there, the last one counts by a key that was put away or lost,
 * and labels that rest on it would be red.
 */
@ApplicationScoped
class NextCheckpoint {
    private final SequenceQueuedEntries sequencing;

    NextCheckpoint(SequenceQueuedEntries sequencing) {
        this.sequencing = sequencing;
    }

    /** Has the log sign at once what was done to one of its keys; whoever asks has committed that. */
    void after(KeyProposalView done) {
        if (done.role() != KeyRole.LOG) {
            return;
        }
        try {
            sequencing.sequenceAll();
        } catch (RuntimeException fault) {
            // The key has moved whatever becomes of this, and the next look at the queue comes within a second.
            Log.error("the checkpoint under the next key of the log has to wait", fault);
        }
    }
}

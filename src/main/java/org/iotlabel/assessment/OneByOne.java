package org.iotlabel.assessment;

import io.quarkus.logging.Log;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;

/** How jobs work off what is due: each thing in a transaction of its own, so that one that fails holds up no other. */
final class OneByOne {
    private OneByOne() {}

    static void each(Collection<UUID> due, Consumer<UUID> work) {
        for (var id : due) {
            try {
                work.accept(id);
            } catch (RuntimeException fault) {
                Log.errorf(fault, "%s could not be worked off; it comes again with the next run", id);
            }
        }
    }
}

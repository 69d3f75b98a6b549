package org.iotlabel.assessment;

import io.quarkus.logging.Log;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;

/** How jobs work off what is due: each thing in a transaction of its own, so that one that fails holds up no other. */
final class OneByOne {
    private OneByOne() {}

    /** Works them off; answers how many failed. */
    static int each(Collection<UUID> due, Consumer<UUID> work) {
        var failed = 0;
        for (var id : due) {
            try {
                work.accept(id);
            } catch (RuntimeException fault) {
                Log.errorf(fault, "%s could not be worked off; it comes again with the next run", id);
                failed++;
            }
        }
        return failed;
    }

    /** So that the scheduler, and who asks it how the jobs are, learns of a run that could not do all of its work. */
    static void mustBeNone(int failed) {
        if (failed > 0) {
            throw new WorkLeft(failed);
        }
    }

    /** A run that could not do all of its work; why, was logged of each thing. */
    static final class WorkLeft extends RuntimeException {
        private static final long serialVersionUID = 1;

        private WorkLeft(int failed) {
            super(failed + " could not be worked off", null, false, false);
        }
    }
}

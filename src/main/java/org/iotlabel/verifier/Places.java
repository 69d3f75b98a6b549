package org.iotlabel.verifier;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Places at work that takes much memory or time. Whoever finds none free is told to come again, and nothing of the document. */
final class Places {
    /** The detail of a finding where nobody had a look. */
    static final String BUSY = "BUSY";

    private final Semaphore free;

    Places(int atATime) {
        free = new Semaphore(atATime);
    }

    /**
     * Takes a place, which has to be left again.
     *
     * @throws Refused UNREADABLE, BUSY where none was free in that time
     */
    void take(Duration patience) {
        try {
            if (free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Refused(Reason.UNREADABLE, BUSY, "Too many documents are being read; ask again in a moment.");
    }

    void leave() {
        free.release();
    }
}

package org.iotlabel.check;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;

/** How long one answer waits for its turns, all of them together, so that nobody who asks is kept for longer than that. */
final class Patience {
    private long nanoseconds;

    Patience(Duration most) {
        nanoseconds = most.toNanos();
    }

    /** Whether it has its turn; whoever does gives the lock back. Where no time is left, it has it only if nobody else does. */
    boolean gets(Lock turn) {
        var since = System.nanoTime();
        try {
            return turn.tryLock(nanoseconds, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            nanoseconds -= System.nanoTime() - since;
        }
    }
}

package org.iotlabel.walk;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for what a page shows, or what a database tells, on a machine of whatever speed. */
public final class Patience {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private Patience() {}

    /** Answers true once it holds, and fails where it does not in time. */
    public static boolean until(String what, Callable<Boolean> condition) throws Exception {
        if (!isWithin(LONGEST, condition)) {
            throw new AssertionError("waited in vain for " + what);
        }
        return true;
    }

    /** Whether it holds before so much time is over; answers as soon as it does. */
    static boolean isWithin(Duration time, Callable<Boolean> condition) throws Exception {
        var deadline = System.nanoTime() + time.toNanos();
        while (!holds(condition)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return true;
    }

    /** Between two pages there is nothing to ask. */
    private static boolean holds(Callable<Boolean> condition) throws Exception {
        try {
            return condition.call();
        } catch (AssertionError between) {
            return false;
        }
    }
}

package org.iotlabel.problem;

import jakarta.persistence.OptimisticLockException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A change that another one at the same instant was faster than: nothing of it was kept. A page reads a thing first, to see whether
 * the sender saw all of it, and only then its door takes the lock; what it read is old by then.
 */
public final class Overtaken {
    /** So many others may be faster, one after the other. */
    private static final int AGAIN = 3;

    private Overtaken() {}

    /** Whether that is why a transaction failed; what a deferred write throws at the commit comes wrapped. */
    static boolean is(Throwable failure) {
        return Stream.iterate(failure, one -> one != null, Throwable::getCause)
                .anyMatch(OptimisticLockException.class::isInstance);
    }

    /**
     * Makes a change, and makes it anew upon what is there then where another one was faster.
     *
     * @param change what is done in a transaction of its own, and nothing beside it that would stay if that fails
     * @throws Problem STALE where others were faster each time
     */
    public static <T> T anew(Supplier<T> change) {
        for (var left = AGAIN; ; left--) {
            try {
                return change.get();
            } catch (RuntimeException failure) {
                if (!is(failure)) {
                    throw failure;
                }
                if (left == 0) {
                    throw problem();
                }
            }
        }
    }

    /** What its sender is told. */
    static Problem problem() {
        return new Problem(CommonProblem.STALE, "Read it again, then repeat your change.");
    }
}

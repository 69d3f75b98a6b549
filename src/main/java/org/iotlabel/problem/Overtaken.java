package org.iotlabel.problem;

import jakarta.persistence.OptimisticLockException;
import java.util.stream.Stream;

/** A change that another one at the same instant was faster than: nothing of it was kept. */
public final class Overtaken {
    private Overtaken() {}

    /** Whether that is why a transaction failed; what a deferred write throws at the commit comes wrapped. */
    public static boolean is(Throwable failure) {
        return Stream.iterate(failure, one -> one != null, Throwable::getCause)
                .anyMatch(OptimisticLockException.class::isInstance);
    }

    /** What its sender is told. */
    public static Problem problem() {
        return new Problem(CommonProblem.STALE, "Read it again, then repeat your change.");
    }
}

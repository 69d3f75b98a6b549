package org.iotlabel.walk;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Those among whom the lot falls. */
final class Drawn {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final List<Assessor> pool;

    private Drawn(List<Assessor> pool) {
        this.pool = pool;
    }

    static Drawn among(List<Person> people, String model) {
        return new Drawn(
                people.stream().map(person -> new Assessor(person, model)).toList());
    }

    /** The one who accepted it before. */
    Assessor inHand() throws Exception {
        for (var assessor : pool) {
            if (assessor.hasInHand()) {
                return assessor;
            }
        }
        throw new AssertionError("nobody has it in hand");
    }

    /** Waits until one of them finds an offer on the overview. */
    Assessor await() throws Exception {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            for (var assessor : pool) {
                if (assessor.isDrawn()) {
                    return assessor;
                }
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        throw new AssertionError("nobody was drawn");
    }
}

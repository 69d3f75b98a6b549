package org.iotlabel.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

class PatienceTest {
    @Test
    void who_waits_for_somebody_who_never_ends_goes_without_and_has_a_turn_that_is_free() throws Exception {
        var turn = new ReentrantLock(true);
        var held = new CompletableFuture<Boolean>();
        var end = new CompletableFuture<Boolean>();
        try (var other = Executors.newSingleThreadExecutor()) {
            var holding = other.submit(() -> {
                turn.lock();
                held.complete(true);
                end.join();
                turn.unlock();
                return true;
            });
            held.join();
            var patience = new Patience(Duration.ofMillis(20));
            try {
                // The second time none is left; a minute is only there for a wait that has no end.
                for (var time = 0; time < 2; time++) {
                    assertFalse(assertTimeoutPreemptively(Duration.ofMinutes(1), () -> patience.gets(turn)));
                }
            } finally {
                end.complete(true);
            }
            assertEquals(true, holding.get());
            assertTrue(patience.gets(turn));
            turn.unlock();
        }
    }
}

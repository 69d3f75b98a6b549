package org.iotlabel.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Waits for what the server does after its answer. */
final class Patience {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private Patience() {}

    /** Asks again and again, up to a minute. */
    static <T> T until(String what, Supplier<Optional<T>> question) {
        return aWhile(LONGEST, question).orElseThrow(() -> new Failure("waited a minute in vain for " + what));
    }

    /** Asks again and again for some time; empty where all of it was in vain. */
    static <T> Optional<T> aWhile(Duration longest, Supplier<Optional<T>> question) {
        var end = Instant.now().plus(longest);
        while (Instant.now().isBefore(end)) {
            var answer = question.get();
            if (answer.isPresent()) {
                return answer;
            }
            pause();
        }
        return Optional.empty();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(250);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Failure("stopped");
        }
    }
}

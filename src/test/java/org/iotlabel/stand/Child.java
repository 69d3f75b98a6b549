package org.iotlabel.stand;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One process that the stand has started.
 *
 * @param name what the person reads when it fails
 * @param process the running process
 * @param log where it writes what it says
 */
record Child(String name, Process process, Path log) {

    private static final int LAST_LINES = 15;

    /** Waits that long, or until the process ends. */
    boolean endsWithin(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StandFailure("Interrupted while waiting for " + name + ".");
        }
    }

    /** Completes when the process is gone, with what to tell the person. */
    CompletableFuture<String> death() {
        return process.onExit().thenApply(gone -> failure("ended by itself").getMessage());
    }

    /** Asks the process and all it started to end, and forces those that do not. */
    void stop(Duration patience) {
        Processes.end(
                Stream.concat(Stream.of(process.toHandle()), process.descendants())
                        .toList(),
                patience);
    }

    /** What went wrong, with the end of the log. */
    StandFailure failure(String what) {
        return new StandFailure(name + " " + what + "; its log is " + log + lastLines());
    }

    private String lastLines() {
        try {
            var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.isEmpty()
                    ? "."
                    : ", which ends:\n"
                            + String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return ".";
        }
    }
}

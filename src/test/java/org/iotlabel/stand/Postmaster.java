package org.iotlabel.stand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The first process of a PostgreSQL, as the server itself has written it down in its data directory. */
final class Postmaster {

    /** Between the start of a process and the moment at which it notes the time. */
    private static final Duration TOLERANCE = Duration.ofSeconds(30);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Postmaster() {}

    /** The running server over that directory, if one runs. */
    static Optional<ProcessHandle> of(Path directory) {
        var file = directory.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            // PostgreSQL, "Database File Layout": the first line is the id, the third the start in seconds.
            var lines = Files.readAllLines(file);
            var began = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .filter(process -> isPostgres(process) && beganAt(process, began));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }

    private static boolean beganAt(ProcessHandle process, Instant began) {
        return process.info()
                .startInstant()
                .filter(start -> Duration.between(start, began).abs().compareTo(TOLERANCE) < 0)
                .isPresent();
    }

    /** Ends a server that an earlier stand has left behind, without waiting for its clients. */
    static void endLeftover(Path directory) {
        of(directory).ifPresent(process -> {
            interrupt(process);
            if (!Processes.becomes(() -> Processes.isGone(process), PATIENCE)) {
                Processes.end(List.of(process), PATIENCE);
            }
        });
    }

    /** SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for every client. */
    private static void interrupt(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

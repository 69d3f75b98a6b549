package org.iotlabel.stand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The stand's PostgreSQL, which one thread starts and another may stop at any moment. */
final class StandDatabase {

    private final Path directory;
    private final Path log;
    private final DatabasePasswords passwords;
    private @Nullable Postgres server;
    private boolean stopping;

    StandDatabase(DataDirectory data, DatabasePasswords passwords) {
        this.directory = data.postgres();
        this.log = data.log("postgres");
        this.passwords = passwords;
    }

    /** Starts the server and answers how the application reaches it. */
    synchronized Map<String, String> start() {
        if (stopping) {
            throw new StandFailure("The stand is being stopped.");
        }
        try {
            DataDirectory.createPrivate(log.getParent());
            // The server and the program that stops it append; each start begins a new log.
            Files.writeString(log, "");
            var started = Postgres.over(directory, passwords, log);
            server = started;
            return Map.of(
                    "QUARKUS_DATASOURCE_JDBC_URL", started.jdbcUrl(),
                    "QUARKUS_DATASOURCE_USERNAME", Postgres.APPLICATION,
                    "QUARKUS_DATASOURCE_PASSWORD", passwords.application(),
                    "QUARKUS_FLYWAY_USERNAME", Postgres.OWNER,
                    "QUARKUS_FLYWAY_PASSWORD", passwords.owner());
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new StandFailure("PostgreSQL did not start (its log is " + log + ")", e);
        }
    }

    /** Completes when the server is gone. */
    CompletableFuture<String> death() {
        return CompletableFuture.supplyAsync(
                () -> {
                    // It is no child of ours (pg_ctl started it), so nobody tells us.
                    while (Postmaster.of(directory).isPresent()) {
                        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
                    }
                    return "PostgreSQL ended by itself; its log is " + log + ".";
                },
                task -> Thread.ofVirtual().start(task));
    }

    synchronized void stop() {
        stopping = true;
        if (server != null) {
            try {
                server.close();
            } catch (IOException e) {
                System.err.println("label: PostgreSQL did not stop: " + e.getMessage());
            }
        }
    }
}

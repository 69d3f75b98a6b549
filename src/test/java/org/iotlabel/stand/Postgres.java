package org.iotlabel.stand;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/**
 * An embedded PostgreSQL with the two roles of the platform: the owner, who migrates, and the application, who may not
 * change tables.
 */
public final class Postgres implements AutoCloseable {
    /** The role that owns the tables and runs the migrations. */
    public static final String OWNER = "label_owner";

    /** The role that the application connects as. */
    public static final String APPLICATION = "label_app";

    private static final String ONLY_WITH_PASSWORD =
            "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n";

    /** A server that was killed replays its log before it answers. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts a server whose data is gone when it stops. */
    public static Postgres temporary(String password) throws IOException, SQLException {
        // Nobody copies it, and no crash of the machine has to be survived: less is written to its log.
        var builder = EmbeddedPostgres.builder()
                .setServerConfig("wal_level", "minimal")
                .setServerConfig("max_wal_senders", "0")
                .setServerConfig("full_page_writes", "off");
        return start(builder, new DatabasePasswords(password, password, password));
    }

    /** Starts a server over a data directory that is kept; it is the caller who stops it. */
    static Postgres over(Path directory, DatabasePasswords passwords, Path log) throws IOException, SQLException {
        var binaries = DataDirectory.createPrivate(directory.resolveSibling("postgres-binaries"));
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setConnectConfig("password", passwords.superuser())
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                // The library turns both off, which is right only for data that nobody wants back.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on");
        var postgres = start(builder, passwords);
        try {
            postgres.requirePasswords(directory.resolve("pg_hba.conf"));
            return postgres;
        } catch (IOException | SQLException e) {
            postgres.close();
            throw e;
        }
    }

    private static Postgres start(EmbeddedPostgres.Builder builder, DatabasePasswords passwords)
            throws IOException, SQLException {
        var server = builder.setServerConfig("timezone", "UTC")
                .setServerConfig("max_connections", "100")
                // Nobody connects by a socket file, and a killed server would leave it behind.
                .setServerConfig("unix_socket_directories", "")
                .setPGStartupWait(PATIENCE)
                .start();
        var roles = Map.of(
                "postgres", passwords.superuser(), OWNER, passwords.owner(), APPLICATION, passwords.application());
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var role : roles.entrySet()) {
                prepare(statement, role.getKey(), role.getValue());
            }
            try (var found = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = 'label'")) {
                if (!found.next()) {
                    statement.execute("CREATE DATABASE label OWNER " + OWNER);
                }
            }
        }
        return new Postgres(server);
    }

    private static void prepare(Statement statement, String role, String password) throws SQLException {
        statement.execute("DO $$ BEGIN CREATE ROLE " + role + " LOGIN; EXCEPTION WHEN duplicate_object THEN END $$");
        statement.execute("ALTER ROLE " + role + " PASSWORD '" + password.replace("'", "''") + "'");
    }

    /** A new server trusts everybody on the machine. */
    private void requirePasswords(Path access) throws IOException, SQLException {
        Files.writeString(access, ONLY_WITH_PASSWORD);
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    /** The JDBC address of the platform's database. */
    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/label";
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

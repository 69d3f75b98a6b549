package org.iotlabel.stand;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * An embedded PostgreSQL with the two roles of the platform: the owner, who migrates, and the application, who may not
 * change tables.
 */
public final class Postgres implements AutoCloseable {
    /** The role that owns the tables and runs the migrations. */
    public static final String OWNER = "label_owner";

    /** The role that the application connects as. */
    public static final String APPLICATION = "label_app";

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts a server whose data is gone when it stops. */
    public static Postgres temporary(String password) throws IOException, SQLException {
        return start(EmbeddedPostgres.builder(), password);
    }

    /** Starts a server over a data directory that is kept. */
    public static Postgres over(Path directory, String password) throws IOException, SQLException {
        return start(
                EmbeddedPostgres.builder()
                        .setDataDirectory(directory)
                        .setCleanDataDirectory(false)
                        .setOverrideWorkingDirectory(
                                directory.resolveSibling("postgres-binaries").toFile()),
                password);
    }

    private static Postgres start(EmbeddedPostgres.Builder builder, String password) throws IOException, SQLException {
        var server = builder.setServerConfig("timezone", "UTC")
                .setServerConfig("max_connections", "100")
                .start();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var role : new String[] {OWNER, APPLICATION}) {
                statement.execute(
                        "DO $$ BEGIN CREATE ROLE " + role + " LOGIN; EXCEPTION WHEN duplicate_object THEN END $$");
                statement.execute("ALTER ROLE " + role + " PASSWORD '" + password.replace("'", "''") + "'");
            }
            try (var found = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = 'label'")) {
                if (!found.next()) {
                    statement.execute("CREATE DATABASE label OWNER " + OWNER);
                }
            }
        }
        return new Postgres(server);
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

package org.iotlabel.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.iotlabel.stand.Postgres;

/** One real PostgreSQL with both roles for the whole run of the tests, and the key that {@link Tokens} signs with. */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {
    /** Long enough to be looked for in a log. */
    private static final String PASSWORD = "only for tests of the database";

    private static Postgres server;

    @Override
    public synchronized Map<String, String> start() {
        try {
            if (server == null) {
                server = Postgres.temporary(PASSWORD);
                Runtime.getRuntime().addShutdownHook(new Thread(PostgresResource::shutDown));
            }
        } catch (IOException | SQLException broken) {
            throw new IllegalStateException("the embedded PostgreSQL did not start", broken);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                server.jdbcUrl(),
                "quarkus.datasource.username",
                Postgres.APPLICATION,
                "quarkus.datasource.password",
                PASSWORD,
                "quarkus.flyway.username",
                Postgres.OWNER,
                "quarkus.flyway.password",
                PASSWORD,
                "label.test.token-key",
                TokenKey.publicKey(),
                "label.test.token-issuer",
                Tokens.ISSUER);
    }

    @Override
    public void stop() {
        // Kept for the next test profile of the same run; the shutdown hook ends it.
    }

    private static void shutDown() {
        try {
            server.close();
        } catch (IOException ignored) {
            // The process ends anyway, and the data directory is a temporary one.
        }
    }
}

package org.iotlabel.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.iotlabel.stand.Postgres;

/** An empty PostgreSQL for one test profile, where nobody else's people and cases are. */
public final class OwnPostgresResource implements QuarkusTestResourceLifecycleManager {
    private static final String PASSWORD = "own";

    private Postgres server;

    @Override
    public Map<String, String> start() {
        try {
            server = Postgres.temporary(PASSWORD);
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
                PASSWORD);
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException broken) {
            throw new IllegalStateException("the embedded PostgreSQL did not stop", broken);
        }
    }
}

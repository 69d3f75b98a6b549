package org.iotlabel.statuslist;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.iotlabel.signing.TestKeystore;
import org.iotlabel.stand.Postgres;

/**
 * How long it takes to rebuild and sign a million entries from the table, in all forms. Run by hand; docs/benchmarks.md has
 * the command and the figures.
 */
final class StatusListBenchmark {
    private static final String PASSWORD = "benchmark";
    private static final int LISTS = 8;
    private static final int ROUNDS = 12;

    /** How the values are spread: the name, and the value of an entry as SQL that knows its index as {@code i}. */
    private static final Map<String, String> SPREADS = Map.of(
            "one in a hundred not valid", "CASE WHEN random() < 0.01 THEN 1 + (i % 2) ELSE 0 END",
            "a third each, the worst case", "(random() * 3)::int % 3");

    private StatusListBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        try (var postgres = Postgres.temporary(PASSWORD)) {
            Flyway.configure()
                    .dataSource(postgres.jdbcUrl(), Postgres.OWNER, PASSWORD)
                    .placeholders(Map.of("app_role", Postgres.APPLICATION))
                    .load()
                    .migrate();
            for (var spread : SPREADS.entrySet()) {
                var first = fill(database(postgres, Postgres.OWNER), spread.getValue());
                measure(spread.getKey(), new StatusTable(database(postgres, Postgres.APPLICATION)), first);
            }
        }
    }

    /** With connections that stay open, as the application has them. */
    private static DataSource database(Postgres postgres, String role) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(2)
                        .connectionFactoryConfiguration(connection -> connection
                                .jdbcUrl(postgres.jdbcUrl())
                                .principal(new NamePrincipal(role))
                                .credential(new SimplePassword(PASSWORD)))));
    }

    /** Fills new lists to the last place; the first of them. */
    private static int fill(DataSource database, String value) throws SQLException {
        var first = 0;
        for (int i = 0; i < LISTS; i++) {
            var list = new StatusTable(database).open();
            first = i == 0 ? list : first;
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.executeUpdate("INSERT INTO status_entry (list, index, value, change)"
                        + " SELECT list, i, value, CASE value WHEN 0 THEN 0 ELSE nextval('status_change') END FROM"
                        + " (SELECT %d AS list, i, %s AS value FROM generate_series(0, %d) i) entry"
                                .formatted(list, value, StatusBits.ENTRIES - 1));
                statement.execute("VACUUM ANALYZE status_entry");
            }
        }
        return first;
    }

    private static void measure(String spread, StatusTable table, int first) {
        var signing = new StatusListSigning(TestKeystore.signer(), new Defaults(), URI.create("https://label.example"));
        var lists = table.lists().stream().filter(list -> list >= first).toList();
        for (int round = 1; round <= ROUNDS; round++) {
            var start = System.nanoTime();
            var marked = lists.stream()
                    .mapToLong(list -> table.mark(list).orElseThrow())
                    .sum();
            var looked = System.nanoTime();
            var bytes = lists.stream()
                    .mapToLong(list -> signed(table, signing, list))
                    .sum();
            var end = System.nanoTime();
            System.out.printf(
                    "%s: %,d entries, look %d ms, rebuild and sign %d ms, %,d bytes in all forms (mark %d)%n",
                    spread,
                    lists.size() * StatusBits.ENTRIES,
                    Duration.ofNanos(looked - start).toMillis(),
                    Duration.ofNanos(end - looked).toMillis(),
                    bytes,
                    marked);
        }
    }

    private static long signed(StatusTable table, StatusListSigning signing, int list) {
        var signed = signing.sign(list, table.values(list), Clock.systemUTC().instant());
        return List.of(
                        signed.token(),
                        signed.credential(StatusPurpose.REVOCATION),
                        signed.credential(StatusPurpose.SUSPENSION))
                .stream()
                .mapToLong(document -> document.content().length)
                .sum();
    }

    /** What an operator gets who sets nothing. */
    private record Defaults() implements StatusListConfig {
        @Override
        public String checkEvery() {
            return "5s";
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(25);
        }

        @Override
        public Duration ttl() {
            return Duration.ofSeconds(30);
        }

        @Override
        public Duration renewAfter() {
            return Duration.ofMinutes(5);
        }

        @Override
        public Duration lifetime() {
            return Duration.ofHours(24);
        }
    }
}

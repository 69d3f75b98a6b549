package org.iotlabel.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.flywaydb.core.Flyway;

/**
 * How many entries a second the log takes, from the change that writes one to the checkpoint that is signed over it, and
 * how long a proof takes over a million entries. PostgreSQL waits for the disk, as it does in service. Run by hand;
 * docs/benchmarks.md has the command and the figures.
 */
final class LogBenchmark {
    private static final int WRITERS = 60;
    private static final int BATCH = 1_024;
    private static final int BATCHES_A_CHECKPOINT = 8;
    private static final long SECOND = 1_000_000_000;
    private static final long MILLION = 1_000_000;
    private static final int PROOFS = 20_000;

    private final EmbeddedPostgres postgres;
    private final TestLog keys = new TestLog();

    private LogBenchmark(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    public static void main(String[] arguments) throws Exception {
        var each = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        try (var postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start()) {
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE ROLE label_app LOGIN");
            }
            Flyway.configure()
                    .dataSource(postgres.getPostgresDatabase())
                    .placeholders(Map.of("app_role", "label_app"))
                    .load()
                    .migrate();
            var benchmark = new LogBenchmark(postgres);
            benchmark.append(each);
            benchmark.fill();
            benchmark.settle();
            benchmark.prove();
        }
    }

    /** Every entry in a transaction of its own, as changes are; the sequencer and the signatures run beside. */
    private void append(int each) throws Exception {
        var begun = System.nanoTime();
        var writing = new AtomicBoolean(true);
        try (var threads = Executors.newFixedThreadPool(WRITERS + 1)) {
            var sequencer = threads.submit(() -> sequenceWhile(writing));
            var writers = new ArrayList<Future<Void>>();
            for (var writer = 0; writer < WRITERS; writer++) {
                writers.add(threads.submit(writer(each)));
            }
            for (var one : writers) {
                one.get();
            }
            var written = seconds(begun);
            writing.set(false);
            sequencer.get();
            var published = seconds(begun);
            var all = (long) WRITERS * each;
            System.out.printf(
                    "%d entries in %d transactions of %d writers: written in %.1f s, all published after %.1f s:"
                            + " %.0f entries a second%n",
                    all, all, WRITERS, written, published, all / published);
        }
    }

    private Callable<Void> writer(int each) {
        return () -> {
            try (var connection = connection()) {
                var queue = new LogQueue(new LogSql(connection));
                for (var i = 0; i < each; i++) {
                    queue.add(entry(i), Instant.now());
                    connection.commit();
                }
            }
            return null;
        };
    }

    /** Looks once a second, as the application does, and goes on at once while there is a whole batch. */
    private Void sequenceWhile(AtomicBoolean writing) throws SQLException {
        try (var connection = connection()) {
            var last = false;
            while (!last) {
                last = !writing.get();
                var begun = System.nanoTime();
                while (sequence(connection) == BATCH) {
                    // Until nothing is left.
                }
                if (!last) {
                    LockSupport.parkNanos(SECOND - (System.nanoTime() - begun));
                }
            }
        }
        return null;
    }

    /** Up to eight batches, and the signatures over them. */
    private int sequence(Connection connection) throws SQLException {
        var sql = new LogSql(connection);
        var tiles = StoredTiles.cache(16);
        var sequencer = new Sequencer(sql, tiles);
        var count = BATCH;
        for (var batch = 0; batch < BATCHES_A_CHECKPOINT && count == BATCH; batch++) {
            sequencer.lock();
            count = sequencer.sequence(BATCH, Instant.now());
            connection.commit();
        }
        sequencer.lock();
        new Publishing(sql, tiles).publish(TestLog.ORIGIN, keys.signersInUse(), Instant.now());
        connection.commit();
        return count;
    }

    private void fill() throws SQLException {
        try (var connection = connection()) {
            var sql = new LogSql(connection);
            var missing =
                    MILLION - new Sequencer(sql, StoredTiles.cache(1)).head().size();
            sql.run(
                    "INSERT INTO log_queue (entry, queued_at) SELECT convert_to('{\"kind\":\"label-issued\",\"at\":"
                            + "\"2026-03-02T10:15:30.123456Z\",\"serial\":\"' || i || '\",\"facts\":\"sha256:'"
                            + " || repeat('0', 64) || '\"}', 'UTF8'), now() FROM generate_series(1, ?) AS i",
                    missing);
            connection.commit();
            var begun = System.nanoTime();
            while (sequence(connection) == BATCH) {
                // Until nothing is left.
            }
            System.out.printf(
                    "%d waiting entries sequenced by one sequencer in %.1f s: %.0f a second%n",
                    missing, seconds(begun), missing / seconds(begun));
        }
    }

    /** Does at once what PostgreSQL does by itself in the minutes after a load. */
    private void settle() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("VACUUM (ANALYZE) log_entry, log_tile, log_queue");
            statement.execute("CHECKPOINT");
        }
    }

    private void prove() throws SQLException {
        try (var connection = connection()) {
            var sql = new LogSql(connection);
            var tiles = StoredTiles.cache(8_192);
            var random = new Random(1);
            var times = new long[PROOFS];
            for (var i = -PROOFS / 10; i < PROOFS; i++) {
                var begun = System.nanoTime();
                prove(sql, tiles, random.nextLong(MILLION));
                if (i >= 0) {
                    times[i] = System.nanoTime() - begun;
                }
            }
            Arrays.sort(times);
            System.out.printf(
                    "%d proofs over %d entries: median %s, p99 %s, slowest %s%n",
                    PROOFS,
                    MILLION,
                    millis(times[PROOFS / 2]),
                    millis(times[PROOFS * 99 / 100]),
                    millis(times[PROOFS - 1]));
        }
    }

    /** What {@link PublicLog#proof(long)} does. */
    private static void prove(LogSql sql, Cache<TilePath, byte[]> tiles, long index) {
        if (new ProofReading(sql, tiles).at(index).orElseThrow().text().isEmpty()) {
            throw new IllegalStateException();
        }
    }

    private Connection connection() throws SQLException {
        var connection = postgres.getDatabase("label_app", "postgres").getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static byte[] entry(int number) {
        return ("{\"kind\":\"label-moved\",\"at\":\"2026-03-02T10:15:30.123456Z\",\"serial\":\"4K7M2QWXY\",\"number\":"
                        + number + "}")
                .getBytes(UTF_8);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static String millis(long nanos) {
        return "%.2f ms".formatted(Duration.ofNanos(nanos).toNanos() / 1e6);
    }
}

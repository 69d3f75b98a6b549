package org.iotlabel.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SequencingTest {
    private final String run = UUID.randomUUID().toString();

    @Inject
    PublicLog log;

    @Inject
    SequenceQueuedEntries sequencing;

    @Inject
    Clock clock;

    @Test
    void an_entry_is_part_of_the_change() {
        assertThrows(RuntimeException.class, () -> log.append(entry("outside")));
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    log.append(entry("undone"));
                    throw new IllegalStateException("the change fails");
                }));
        sequencing.sequenceAll();
        assertEquals(List.of(), mine());
    }

    @Test
    void entries_get_their_places_in_the_order_of_the_changes() {
        var first = append("first");
        assertEquals(Optional.empty(), log.index(first));
        var second = append("second");
        sequencing.sequenceAll();
        var place = log.index(first).orElseThrow();
        assertEquals(Optional.of(place + 1), log.index(second));
        sequencing.sequenceAll();
        assertEquals(Optional.of(place), log.index(first));
    }

    @Test
    void an_entry_that_is_committed_late_still_gets_in() throws SQLException {
        try (var slow = transaction()) {
            new LogQueue(new LogSql(slow)).add(entry("late").bytes(), clock.instant());
            append("early");
            sequencing.sequenceAll();
            assertEquals(List.of("early"), mine());
            slow.commit();
        }
        sequencing.sequenceAll();
        assertEquals(List.of("early", "late"), mine());
    }

    @Test
    void sequencers_and_writers_at_work_together_lose_double_and_reorder_nothing() throws Exception {
        var writers = 6;
        var each = 150;
        try (var threads = Executors.newFixedThreadPool(writers + 3)) {
            var writing = IntStream.range(0, writers)
                    .mapToObj(writer -> threads.submit(
                            () -> IntStream.range(0, each).forEach(number -> append(writer + "." + number))))
                    .toList();
            var working = IntStream.range(0, 3)
                    .mapToObj(_ -> threads.submit((Callable<Void>) () -> {
                        while (writing.stream().anyMatch(one -> !one.isDone())) {
                            sequencing.sequenceAll();
                        }
                        return null;
                    }))
                    .toList();
            for (var one : writing) {
                one.get();
            }
            for (var one : working) {
                one.get();
            }
        }
        sequencing.sequenceAll();
        var logged = mine();
        assertEquals(writers * each, logged.size());
        for (var writer = 0; writer < writers; writer++) {
            var prefix = writer + ".";
            var expected =
                    IntStream.range(0, each).mapToObj(number -> prefix + number).toList();
            assertEquals(
                    expected,
                    logged.stream().filter(one -> one.startsWith(prefix)).toList());
        }
        assertTheTreeIsThatOfTheEntries();
    }

    @Test
    void only_one_sequencer_works_at_a_time() throws SQLException {
        append("waits");
        try (var other = transaction()) {
            new Sequencer(new LogSql(other), StoredTiles.cache(1)).lock();
            sequencing.sequenceUnlessAnotherDoes();
            assertEquals(List.of(), mine());
        }
        sequencing.sequenceUnlessAnotherDoes();
        assertEquals(List.of("waits"), mine());
    }

    @Test
    void a_connection_that_breaks_between_the_steps_loses_and_doubles_nothing() throws SQLException {
        append("one");
        append("two");
        try (var broken = transaction()) {
            var sql = new LogSql(broken);
            var sequencer = new Sequencer(sql, StoredTiles.cache(1));
            sequencer.lock();
            assertTrue(sequencer.sequence(100, clock.instant()) >= 2);
            var backend =
                    sql.first("SELECT pg_backend_pid()", row -> row.getInt(1)).orElseThrow();
            try (var other = OwnerDatabase.asApplication()) {
                new LogSql(other).list("SELECT pg_terminate_backend(?, 10000)", _ -> true, backend);
            }
            assertThrows(SQLException.class, broken::commit);
        }
        assertEquals(List.of(), mine());

        sequencing.sequenceAll();
        assertEquals(List.of("one", "two"), mine());
        assertTheTreeIsThatOfTheEntries();
    }

    @Test
    void nothing_leaves_the_queue_but_into_the_log() {
        append("kept");
        assertThrows(
                IllegalStateException.class,
                () -> OwnerDatabase.run("DELETE FROM log_queue WHERE convert_from(entry, 'UTF8') LIKE ?", like()));
        assertThrows(
                IllegalStateException.class,
                () -> OwnerDatabase.run(
                        "UPDATE log_queue SET entry = '\\x00' WHERE convert_from(entry, 'UTF8') LIKE ?", like()));
        assertThrows(IllegalStateException.class, () -> OwnerDatabase.run("TRUNCATE log_queue"));
        sequencing.sequenceAll();
        assertEquals(List.of("kept"), mine());
    }

    @Test
    void the_database_refuses_a_gap_a_wrong_hash_and_every_change() {
        append("fixed");
        sequencing.sequenceAll();
        assertRefused("INSERT INTO log_entry (index, ticket, entry, hash, queued_at, sequenced_at)"
                + " SELECT max(index) + 2, -1, '\\x01', sha256('\\x0001'), now(), now() FROM log_entry");
        assertRefused("INSERT INTO log_entry (index, ticket, entry, hash, queued_at, sequenced_at)"
                + " SELECT max(index) + 1, -1, '\\x01', sha256('\\x0002'), now(), now() FROM log_entry");
        for (var table : List.of("log_entry", "log_tile", "log_head", "log_checkpoint", "log_cosignature")) {
            assertRefused("DELETE FROM " + table);
            assertRefused("TRUNCATE " + table + " CASCADE");
        }
        assertRefused("UPDATE log_entry SET entry = '\\x01'");
        assertRefused("UPDATE log_head SET size = size + 1");
    }

    private static void assertRefused(String sql) {
        assertThrows(IllegalStateException.class, () -> OwnerDatabase.run(sql), sql);
    }

    private void assertTheTreeIsThatOfTheEntries() throws SQLException {
        try (var connection = transaction()) {
            var sql = new LogSql(connection);
            var hashes =
                    sql.list("SELECT entry FROM log_entry ORDER BY index", row -> TreeHash.ofEntry(row.getBytes(1)));
            var head = new Sequencer(sql, StoredTiles.cache(1)).head();
            assertEquals(hashes.size(), head.size());
            assertEquals(new TileGrowth(0, _ -> new byte[0], hashes).head(), head);
            assertEquals(head.root(), new TiledTree(head.size(), new StoredTiles(sql, StoredTiles.cache(1))).root());
        }
    }

    private LogTicket append(String text) {
        return QuarkusTransaction.requiringNew().call(() -> log.append(entry(text)));
    }

    private CanonicalJson entry(String text) {
        return CanonicalJson.of(Map.of("run", run, "text", text));
    }

    private String like() {
        return "%" + run + "%";
    }

    /** The texts of this test's entries, in the order of the log. */
    private List<String> mine() {
        try (var connection = OwnerDatabase.asApplication()) {
            return new LogSql(connection)
                            .list(
                                    "SELECT entry FROM log_entry ORDER BY index",
                                    row -> new String(row.getBytes(1), UTF_8))
                            .stream()
                            .filter(text -> text.contains(run))
                            .map(text -> CanonicalJson.parse(text.getBytes(UTF_8))
                                    .tree()
                                    .get("text")
                                    .textValue())
                            .toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection transaction() throws SQLException {
        var connection = OwnerDatabase.asApplication();
        connection.setAutoCommit(false);
        return connection;
    }
}

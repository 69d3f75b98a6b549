package org.iotlabel.authorization;

import static java.util.concurrent.Executors.newFixedThreadPool;

import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.iotlabel.testing.OwnerDatabase;

/**
 * Sends a request twice at the same instant. Meanwhile nobody can put anything on record, so that neither ends before the other is
 * under way: the one waits for the record, and the other for the same or for the first.
 */
final class AtOnce {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int BOTH = 2;

    private AtOnce() {}

    /** Both answers, the better one first. */
    static List<Reply> sent(HttpRequest request) throws Exception {
        var start = new CyclicBarrier(BOTH);
        Callable<Reply> press = () -> {
            start.await();
            return Requests.sent(request);
        };
        try (var record = OwnerDatabase.asOwner();
                var hands = newFixedThreadPool(BOTH)) {
            record.setAutoCommit(false);
            record.createStatement().execute("LOCK TABLE audit_entry IN SHARE MODE");
            var answers = List.of(hands.submit(press), hands.submit(press));
            awaitBoth(record, answers);
            record.rollback();
            return List.of(answers.getFirst().get(), answers.getLast().get()).stream()
                    .sorted(Comparator.comparing(Reply::status))
                    .toList();
        }
    }

    /** Until both wait, or one was refused without waiting for the other. */
    private static void awaitBoth(Connection record, List<Future<Reply>> answers) throws SQLException {
        var deadline = System.nanoTime() + LONGEST.toNanos();
        while (waiting(record) < BOTH && answers.stream().noneMatch(Future::isDone)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("never were both under way");
            }
        }
    }

    private static int waiting(Connection record) throws SQLException {
        try (var statement = record.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM pg_locks WHERE NOT granted")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}

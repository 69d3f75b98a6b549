package org.iotlabel.transparency;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

/** A sequencer in a process of its own that stops where a test wants it, so that the test can kill it there. */
public final class DyingSequencer {
    private DyingSequencer() {}

    /** Arguments: address of the database, user, password, and whether to commit before waiting for death. */
    public static void main(String[] arguments) throws SQLException, InterruptedException {
        try (var connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
            connection.setAutoCommit(false);
            var sequencer = new Sequencer(new LogSql(connection), StoredTiles.cache(1));
            sequencer.lock();
            sequencer.sequence(1_000, Instant.now());
            if (Boolean.parseBoolean(arguments[3])) {
                connection.commit();
            }
            System.out.println("here");
            new CountDownLatch(1).await();
        }
    }
}

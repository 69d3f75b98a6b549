package org.iotlabel.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.testing.RealKeycloak;
import org.junit.jupiter.api.Test;

/** With the real scheduler, as in service: nobody calls the sequencer but the clock. */
@QuarkusTest
@TestProfile(RealKeycloak.class)
class ScheduledSequencingTest {
    private static final int LOOKS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    PublicLog log;

    @Inject
    LogTables tables;

    @Test
    void what_is_committed_is_under_a_signed_checkpoint_within_a_second() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var tickets = new ArrayList<LogTicket>();
        var sizes = new HashSet<Long>();
        // One after the other, so that they come at any time between two looks of the sequencer.
        while (sizes.size() <= LOOKS) {
            tickets.add(append());
            sizes.add(log.head().size());
            assertTrue(System.nanoTime() < end, "nobody looked");
        }
        while (log.proof(tickets.getLast()).isEmpty()) {
            assertTrue(System.nanoTime() < end, "the last one has no proof");
            Thread.onSpinWait();
        }
        var waits = waits(tickets);
        assertEquals(tickets.size(), waits.size());
        var half = waits.get(waits.size() / 2);
        assertTrue(half.compareTo(Duration.ofSeconds(1)) <= 0, "half of them waited for " + half + " and longer");
    }

    private LogTicket append() {
        var entry = CanonicalJson.of(Map.of("test", UUID.randomUUID().toString()));
        return QuarkusTransaction.requiringNew().call(() -> log.append(entry));
    }

    /** How long each waited for its place, by the database, the shortest first. */
    private List<Duration> waits(List<LogTicket> tickets) {
        return tables.with(sql -> sql.list(
                "SELECT extract(epoch FROM sequenced_at - queued_at)::float8 FROM log_entry WHERE ticket = ANY (?)"
                        + " ORDER BY 1",
                row -> Duration.ofNanos(Math.round(row.getDouble(1) * 1e9)),
                sql.numbers(tickets.stream().map(LogTicket::number).toList())));
    }
}

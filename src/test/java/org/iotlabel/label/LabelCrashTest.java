package org.iotlabel.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.iotlabel.certification.ReviewFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.ConnectionCut;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Issuing that is cut off for real, at each of its writes and at each of its commits, wherever the code has them. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LabelCrashTest {
    private static final List<String> WRITTEN = List.of(
            "label",
            "label_entry",
            "label_history",
            "label_document",
            "logged_document",
            "log_queue",
            "audit_entry",
            "outbox_message");

    /** What each of the three transactions writes, and the fourth, which marks the message as handled. */
    private static final List<String> COMMITTED = List.of("label", "outbox_message");

    @Inject
    RelayOutboxMessages relay;

    @Inject
    FinishIssuingLabels job;

    @Inject
    Labels labels;

    @Inject
    TestClock clock;

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    /** One label, cut off at each write and commit of its way in turn, and gone on with after each cut. */
    @Test
    void whichever_write_or_commit_is_the_last_one_the_label_is_finished_as_it_was_begun() throws SQLException {
        OwnerDatabase.run("DELETE FROM outbox_message");
        var decision = ReviewFixture.open(relay, Map.of()).grant();
        var cuts = new TreeMap<String, Integer>();
        var begun = Optional.<Label>empty();
        try (var cut = ConnectionCut.over(WRITTEN, COMMITTED)) {
            var stage = "nothing";
            for (var write = 1; write > 0; ) {
                cut.at(write);
                goOn(stage);
                var wasCut = cut.disarm();
                var left = left(decision);
                var before = stage;
                stage = stage(left);
                assertSame(begun, left);
                begun = left.isPresent() ? left : begun;
                if (wasCut) {
                    cuts.merge(stage, 1, Integer::sum);
                    // A cut in the next stage was the first one there: all before it had been cut in turn.
                    write = stage.equals(before) ? write + 1 : 2;
                } else {
                    write = stage.equals(before) ? 0 : 1;
                }
            }
        }
        assertEquals(Map.of("nothing", 4, "ISSUING", 5, "ACTIVE", 23, "documented", 2), cuts);
        assertFinished(decision, begun);
    }

    /** What is on record is finished by the job alone; what is not, and the mark at the end, by the message. */
    private void goOn(String stage) {
        clock.advance(Duration.ofHours(2));
        switch (stage) {
            case "nothing", "documented" -> relay.relayAll();
            default -> job.finishAll();
        }
    }

    private static void assertSame(Optional<Label> begun, Optional<Label> now) {
        begun.ifPresent(before -> {
            var label = now.orElseThrow();
            assertEquals(before.serial(), label.serial());
            assertArrayEquals(before.facts(), label.facts());
            assertEquals(before.statement().input(), label.statement().input());
            before.statement()
                    .jwt()
                    .ifPresent(signed ->
                            assertEquals(signed, label.statement().jwt().orElseThrow()));
        });
    }

    private void assertFinished(UUID decision, Optional<Label> begun) {
        var label = left(decision).orElseThrow();
        assertEquals(LabelState.ACTIVE, label.writtenState());
        assertTrue(label.isDocumented());
        assertSame(begun, Optional.of(label));
        var serial = label.serial().value();
        assertEquals(1, OwnerDatabase.count("SELECT count(*) FROM label WHERE decision = ?", decision));
        assertEquals(1, OwnerDatabase.count("SELECT count(*) FROM label_history WHERE label = ?", serial));
        assertEquals(
                KeptDocuments.NAMES.size(),
                OwnerDatabase.count("SELECT count(*) FROM label_document WHERE label = ?", serial));
        assertEquals(2, OwnerDatabase.count("SELECT count(*) FROM logged_document WHERE label = ?", serial));
        assertEquals(1, OwnerDatabase.count("""
                SELECT count(*) FROM (SELECT entry FROM log_queue UNION ALL SELECT entry FROM log_entry) AS told
                WHERE convert_from(entry, 'UTF8')::json ->> 'kind' = 'documents-issued'
                    AND convert_from(entry, 'UTF8')::json ->> 'serial' = ?""", serial));
        assertEquals(1, OwnerDatabase.count("""
                SELECT count(*) FROM outbox_message
                WHERE topic = 'label-issued' AND payload ->> 'serial' = ?""", serial));
        assertEquals(0, OwnerDatabase.count("""
                SELECT count(*) FROM outbox_message
                WHERE topic = 'decision-granted' AND payload ->> 'decision' = ? AND done_at IS NULL""", decision.toString()));
    }

    @Test
    void sixty_four_requests_and_the_outbox_at_once_give_one_label() throws Exception {
        var review = ReviewFixture.open(relay, Map.of());
        var decision = review.grant();
        var serials = new HashSet<String>();
        try (var threads = Executors.newFixedThreadPool(65)) {
            var start = new CountDownLatch(1);
            var calls = IntStream.range(0, 64)
                    .mapToObj(_ -> threads.submit(() -> {
                        start.await();
                        return review.certifier
                                .calls()
                                .contentType("application/json")
                                .body(Map.of("decision", decision))
                                .post("/api/v1/labels")
                                .then()
                                .statusCode(201)
                                .extract()
                                .<String>path("serial");
                    }))
                    .toList();
            var outbox = threads.submit(() -> {
                start.await();
                relay.relayAll();
                return true;
            });
            start.countDown();
            for (var call : calls) {
                serials.add(call.get());
            }
            assertTrue(outbox.get());
        }
        assertEquals(1, serials.size());
        assertFinished(decision, Optional.empty());
    }

    private Optional<Label> left(UUID decision) {
        return QuarkusTransaction.requiringNew().call(() -> labels.ofDecision(decision));
    }

    private static String stage(Optional<Label> left) {
        return left.map(label -> label.isDocumented()
                        ? "documented"
                        : label.writtenState().name())
                .orElse("nothing");
    }
}

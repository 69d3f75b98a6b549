package org.iotlabel.outbox;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.iotlabel.outbox.OutboxTestTopic.Letter;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OutboxTest {
    @Inject
    Outbox outbox;

    @Inject
    RelayOutboxMessages relay;

    @Inject
    OutboxMessages messages;

    @Inject
    OutboxTestTopic letters;

    @Inject
    EntityManager entities;

    @Inject
    TestClock clock;

    @BeforeEach
    void begin() {
        OwnerDatabase.run("DELETE FROM outbox_message");
        letters.clear();
    }

    @AfterEach
    void end() {
        OwnerDatabase.run("DELETE FROM outbox_message");
        clock.reset();
    }

    @Test
    void a_message_is_part_of_the_change() {
        assertThrows(RuntimeException.class, () -> outbox.add(OutboxTestTopic.NAME, new Letter("no change")));
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.add(OutboxTestTopic.NAME, new Letter("undone"));
                    throw new IllegalStateException("the change fails");
                }));
        relay.relayAll();
        assertEquals(List.of(), letters.handled());
    }

    @Test
    void messages_are_handled_once_and_the_longest_due_first() {
        add("first");
        clock.advance(Duration.ofSeconds(1));
        add("second");
        clock.advance(Duration.ofSeconds(-2));
        add("before both");
        clock.reset();
        clock.advance(Duration.ofMinutes(1));
        relay.relayAll();
        relay.relayAll();
        assertEquals(List.of("before both", "first", "second"), letters.handled());
    }

    @Test
    void a_message_that_fails_comes_again_later_and_the_others_go_on() {
        letters.failNext("stubborn", 1);
        add("stubborn");
        add("easy");
        relay.relayAll();
        assertEquals(List.of("easy"), letters.handled());

        clock.advance(Duration.ofSeconds(2));
        relay.relayAll();
        assertEquals(List.of("easy", "stubborn"), letters.handled());
    }

    @Test
    void the_wait_doubles_and_nothing_of_the_fault_is_kept_but_its_kind() {
        letters.failNext("stubborn", 3);
        add("stubborn");
        for (var seconds : new int[] {0, 1, 2}) {
            clock.advance(Duration.ofSeconds(seconds));
            relay.relayAll();
            clock.advance(Duration.ofMillis(1));
        }
        var row = only();
        assertEquals(3, row.attempts);
        assertEquals("IllegalStateException", row.lastError);
        assertTrue(row.dueAt.isAfter(clock.instant().plusSeconds(3)), "four seconds after the third failure");
    }

    @Test
    void what_a_handler_wrote_is_undone_when_it_fails() {
        letters.failNext("writes", 1);
        add("writes");
        relay.relayAll();
        assertEquals(0L, written("writes"));
        clock.advance(Duration.ofSeconds(2));
        relay.relayAll();
        assertEquals(1L, written("writes"));
    }

    @Test
    void a_crash_between_handling_and_the_mark_repeats_the_message() {
        add("crash");
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    letters.handle(new Letter(messages.takeDue().orElseThrow().payload));
                    throw new IllegalStateException("the process dies before the commit");
                }));
        relay.relayAll();
        assertEquals(List.of("{\"text\": \"crash\"}", "crash"), letters.handled());
    }

    @Test
    void relays_at_work_together_handle_each_message_once() throws Exception {
        var expected = IntStream.range(0, 200).mapToObj(i -> "m" + i).toList();
        QuarkusTransaction.requiringNew()
                .run(() -> expected.forEach(text -> outbox.add(OutboxTestTopic.NAME, new Letter(text))));
        try (var threads = Executors.newFixedThreadPool(4)) {
            var all = IntStream.range(0, 4)
                    .mapToObj(_ -> threads.submit(relay::relayAll))
                    .toList();
            for (var one : all) {
                one.get();
            }
        }
        assertEquals(
                expected.stream().sorted().toList(),
                letters.handled().stream().sorted().toList());
    }

    @Test
    void a_message_that_one_relay_holds_is_skipped_by_another() throws Exception {
        add("held");
        add("free");
        QuarkusTransaction.requiringNew().run(() -> {
            messages.takeDue().orElseThrow();
            try (var other = Executors.newSingleThreadExecutor()) {
                other.submit(relay::relayAll);
            }
            assertEquals(List.of("free"), letters.handled());
        });
    }

    @Test
    void a_message_that_always_fails_is_given_up_in_plain_sight_and_never_lost() {
        letters.failNext("hopeless", 1_000);
        add("hopeless");
        given().get("/q/health/well").then().body("checks.find { it.name == 'outbox' }.status", equalTo("UP"));
        for (var i = 0; i < 30; i++) {
            relay.relayAll();
            clock.advance(Duration.ofHours(1));
        }
        assertEquals(24, only().attempts);
        assertFalse(letters.handled().contains("hopeless"));
        given().get("/q/health/well")
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'outbox' }.data.givenUp", equalTo(1));
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/metrics").then().body(containsString("label_outbox_given_up 1.0"));

        letters.failNext("hopeless", 0);
        OwnerDatabase.run("UPDATE outbox_message SET attempts = 0");
        relay.relayAll();
        assertEquals(List.of("hopeless"), letters.handled());
        given().get("/q/health/well").then().body("checks.find { it.name == 'outbox' }.status", equalTo("UP"));
    }

    @Test
    void news_that_nobody_wants_rests_without_noise_and_is_forgotten_after_a_month() {
        QuarkusTransaction.requiringNew().run(() -> outbox.announce("test.unknown", new Letter("news")));
        relay.relayAll();
        clock.advance(Duration.ofDays(29));
        relay.relayAll();
        relay.forget();
        assertEquals(0, only().attempts);
        assertEquals(new Backlog(0, 1, 0, Duration.ZERO, 0, Duration.ZERO), backlog());
        given().get("/q/health/well").then().body("checks.find { it.name == 'outbox' }.status", equalTo("UP"));
        clock.advance(Duration.ofDays(2));
        relay.forget();
        assertEquals(0, rows().size());
    }

    @Test
    void news_that_somebody_wants_is_handled_like_every_message() {
        QuarkusTransaction.requiringNew().run(() -> outbox.announce(OutboxTestTopic.NAME, new Letter("wanted")));
        relay.relayAll();
        assertEquals(List.of("wanted"), letters.handled());
    }

    @Test
    void a_message_that_waits_for_too_long_is_seen_from_outside() {
        letters.failNext("late", 2);
        add("late");
        relay.relayAll();
        clock.advance(Duration.ofSeconds(90));
        relay.relayAll();
        given().get("/q/health/well")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'outbox' }.data.attempts", equalTo(2))
                .body("checks.find { it.name == 'outbox' }.data.oldestSeconds", equalTo(90));
        given().get("/q/metrics")
                .then()
                .body(containsString("label_outbox_oldest_seconds 90.0"))
                .body(containsString("label_outbox_attempts 2.0"));
        clock.advance(Duration.ofHours(1));
        given().get("/q/health/well").then().statusCode(503);
        relay.relayAll();
        given().get("/q/health/well").then().body("checks.find { it.name == 'outbox' }.status", equalTo("UP"));
    }

    @Test
    void a_topic_that_nobody_handles_waits_for_somebody() {
        QuarkusTransaction.requiringNew().run(() -> outbox.add("test.unknown", new Letter("?")));
        relay.relayAll();
        assertEquals(1, only().attempts);
    }

    @Test
    void what_was_handled_is_forgotten_after_a_week() {
        add("old");
        relay.relayAll();
        clock.advance(Duration.ofDays(6));
        relay.forget();
        assertEquals(1, rows().size());
        clock.advance(Duration.ofDays(2));
        relay.forget();
        assertEquals(0, rows().size());
    }

    private void add(String text) {
        QuarkusTransaction.requiringNew().run(() -> outbox.add(OutboxTestTopic.NAME, new Letter(text)));
    }

    private Backlog backlog() {
        return QuarkusTransaction.requiringNew().call(messages::backlog);
    }

    private OutboxMessage only() {
        assertEquals(1, rows().size());
        return rows().getFirst();
    }

    private List<OutboxMessage> rows() {
        entities.clear();
        return entities.createQuery("from OutboxMessage", OutboxMessage.class).getResultList();
    }

    private long written(String text) {
        return (Long) entities.createNativeQuery("SELECT count(*) FROM audit_entry WHERE object_id = :id")
                .setParameter("id", letters.subject(text))
                .getSingleResult();
    }
}

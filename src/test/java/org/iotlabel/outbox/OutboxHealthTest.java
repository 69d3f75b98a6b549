package org.iotlabel.outbox;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.hamcrest.Matcher;
import org.iotlabel.outbox.OutboxTestTopic.Letter;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is seen of the outbox from outside when something in it does not go on. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OutboxHealthTest {
    @Inject
    Outbox outbox;

    @Inject
    RelayOutboxMessages relay;

    @Inject
    OutboxMessages messages;

    @Inject
    OutboxTestTopic letters;

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
    void a_message_that_always_fails_is_given_up_in_plain_sight_and_never_lost() {
        letters.failNext("hopeless", 1_000);
        add("hopeless");
        well("status", equalTo("UP"));
        for (var i = 0; i < 30; i++) {
            relay.relayAll();
            clock.advance(Duration.ofHours(1));
        }
        assertEquals(24, attempts());
        assertFalse(letters.handled().contains("hopeless"));
        well("data.givenUp", equalTo(1)).statusCode(503);
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/metrics").then().body(containsString("label_outbox_given_up 1.0"));

        letters.failNext("hopeless", 0);
        OwnerDatabase.run("UPDATE outbox_message SET attempts = 0");
        relay.relayAll();
        assertEquals(List.of("hopeless"), letters.handled());
        well("status", equalTo("UP"));
    }

    @Test
    void news_that_nobody_wants_rests_without_noise_and_is_forgotten_after_a_month() {
        QuarkusTransaction.requiringNew().run(() -> outbox.announce("test.unknown", new Letter("news")));
        relay.relayAll();
        clock.advance(Duration.ofDays(29));
        relay.relayAll();
        relay.forget();
        assertEquals(0, attempts());
        assertEquals(new Backlog(0, 1, 0, Duration.ZERO, 0, Duration.ZERO), backlog());
        well("status", equalTo("UP"));
        clock.advance(Duration.ofDays(2));
        relay.forget();
        assertEquals(0, OwnerDatabase.count("SELECT count(*) FROM outbox_message"));
    }

    @Test
    void a_message_that_waits_for_too_long_is_seen_from_outside() {
        letters.failNext("late", 2);
        add("late");
        relay.relayAll();
        clock.advance(Duration.ofSeconds(90));
        relay.relayAll();
        well("data.attempts", equalTo(2)).statusCode(200);
        well("data.oldestSeconds", equalTo(90));
        given().get("/q/metrics")
                .then()
                .body(containsString("label_outbox_oldest_seconds 90.0"))
                .body(containsString("label_outbox_attempts 2.0"));
        clock.advance(Duration.ofHours(1));
        given().get("/q/health/well").then().statusCode(503);
        relay.relayAll();
        well("status", equalTo("UP"));
    }

    private void add(String text) {
        QuarkusTransaction.requiringNew().run(() -> outbox.add(OutboxTestTopic.NAME, new Letter(text)));
    }

    private Backlog backlog() {
        return QuarkusTransaction.requiringNew().call(messages::backlog);
    }

    private static long attempts() {
        return OwnerDatabase.count("SELECT attempts FROM outbox_message");
    }

    private static ValidatableResponse well(String member, Matcher<?> expected) {
        return given().get("/q/health/well").then().body("checks.find { it.name == 'outbox' }." + member, expected);
    }
}

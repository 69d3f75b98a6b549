package org.iotlabel.outbox;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.outbox.OutboxTestTopic.Letter;
import org.iotlabel.party.Role;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.testing.TestClock;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the owners of the scheme see of the outbox, and do with a message that fails. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class KeptMessagesTest {
    private static final String PAGE = "/portal/scheme/operation/messages";
    private static final Map<String, String> BY_HAND = Map.of("reason", "It was done by hand.");

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

    private final TestPrincipal owner = TestPeople.a(Role.SCHEME_OWNER);

    @BeforeEach
    void begin() {
        OwnerDatabase.run("DELETE FROM outbox_message");
        letters.clear();
    }

    @AfterEach
    void end() {
        begin();
        clock.reset();
    }

    @Test
    void each_message_is_found_by_where_it_stands() {
        var written = Map.of(
                "handled", "done_at = now()",
                "waits", "attempts = 0",
                "tried", "attempts = 1, last_error = 'IllegalStateException'",
                "given up", "attempts = 24",
                "abandoned", "abandoned_at = now(), abandoned_reason = 'By hand.'");
        for (var one : written.entrySet()) {
            add(one.getKey());
            OwnerDatabase.run(
                    "UPDATE outbox_message SET " + one.getValue() + " WHERE payload ->> 'text' = ?", one.getKey());
        }
        QuarkusTransaction.requiringNew().run(() -> outbox.announce("test.unknown", new Letter("news")));
        for (var state : MessageState.values()) {
            list("?state=" + state).body("items.state", contains(state.name()));
        }
        list("?limit=100").body("items.size()", is(MessageState.values().length));
        var page = new TestBrowser(owner).open(PAGE + "?limit=2&state=TRIED");
        assertTrue(page.select("main").text().contains("Tried 1 time in vain."), page.text());
        var shown = page.select("main").text();
        assertTrue(shown.contains("The program failed (IllegalStateException)."), shown);
        String tried = list("?state=TRIED").extract().path("items[0].id");
        assertTrue(shown.contains("look there for " + tried + "."), shown);
        assertEquals(2, page.select(".deeds a").size());
    }

    @Test
    void a_message_says_in_words_what_happened_and_to_what() {
        var attestation = UUID.randomUUID();
        say("label-moved", "{\"serial\": \"7Z7Z7Z7ZT\", \"state\": \"SUSPENDED\"}");
        say(
                "dismissal-announced",
                "{\"attestation\": \"" + attestation + "\", \"deadline\": \"2031-06-30T10:00:00Z\"}");
        say(
                "decision-granted",
                "{\"attestation\": \"" + attestation + "\", \"decision\": \"" + UUID.randomUUID() + "\"}");
        OwnerDatabase.run(
                "UPDATE outbox_message SET attempts = 24, last_error = 'JDBCConnectionException' WHERE topic = 'decision-granted'");
        var browser = new TestBrowser(owner);
        var shown = browser.open(PAGE).select("ul.rows").text();
        assertTrue(shown.contains("Label 7Z7Z-7Z7Z-T It is now suspended"), shown);
        assertTrue(shown.contains("Attestation " + attestation + " The vendor has until 30 June 2031"), shown);
        assertTrue(shown.contains("Tried 24 times in vain. It is not tried again until somebody says so."), shown);
        assertTrue(shown.contains("The database did not answer or did not take it."), shown);
        assertFalse(shown.matches("(?s).*(serial|SUSPENDED|deadline|revision|GIVEN_UP|decision [0-9a-f]{8}).*"), shown);
        var operation = browser.open("/portal/scheme/operation");
        var givenUp = operation.select("dd:has(a[href$=state=GIVEN_UP])");
        assertTrue(
                givenUp.text().matches("1, written \\d+ seconds? ago Have them tried again, or abandon them"),
                givenUp.text());
        var retrying = browser.open(
                browser.open(PAGE + "?state=GIVEN_UP").select(".deeds a").attr("href"));
        assertTrue(retrying.select(".lead").text().startsWith("Attestation: " + attestation + "."), retrying.text());
        assertEquals(
                "Nothing was abandoned",
                browser.open(PAGE + "?state=ABANDONED").select(".empty h2").text());
    }

    @Test
    void a_message_that_was_given_up_is_tried_again_and_handled_once() {
        letters.failNext("hopeless", 24);
        add("hopeless");
        for (var i = 0; i < 24; i++) {
            relay.relayAll();
            clock.advance(Duration.ofHours(1));
        }
        var message = list("?state=GIVEN_UP")
                .body("items.attempts", contains(24))
                .body("items.dueAt", contains(nullValue()))
                .extract()
                .<String>path("items[0].id");
        var duty = new TestBrowser(owner).open("/portal").select(".rows a[href^=" + PAGE + "]");
        assertEquals("What must follow was tried in vain and given up", duty.text());
        var door = KeptMessages.PATH + "/" + message;
        owner.calls().header("If-Match", "\"999\"").post(door + "/retry").then().statusCode(412);
        owner.post(door + "/retry")
                .then()
                .statusCode(200)
                .body("state", is("WAITING"))
                .body("attempts", is(0));
        owner.post(door + "/retry").then().statusCode(409).body("type", is("/problems/message-state"));
        relay.relayAll();
        relay.relayAll();
        assertEquals(List.of("hopeless"), letters.handled());
        owner.post(door + "/retry").then().statusCode(409).body("state", is("HANDLED"));
        owner.post(door + "/abandonment", BY_HAND).then().statusCode(409).body("allowed", is(List.of()));
        audited(message, "outbox-message.retry");
    }

    @Test
    void a_message_that_an_owner_abandons_is_no_fault_and_not_tried_until_they_say_so() {
        letters.failNext("wrong", 1);
        add("wrong");
        relay.relayAll();
        var message = list("?state=TRIED").extract().<String>path("items[0].id");
        var door = KeptMessages.PATH + "/" + message;
        owner.post(door + "/abandonment", Map.of("reason", " "))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        owner.post(door + "/abandonment", BY_HAND)
                .then()
                .statusCode(200)
                .body("state", is("ABANDONED"))
                .body("reason", is(BY_HAND.get("reason")));
        audited(message, "outbox-message.abandonment");
        clock.advance(Duration.ofDays(30));
        relay.forget();
        relay.relayAll();
        assertEquals(List.of(), letters.handled());
        assertEquals(
                new Backlog(0, 0, 0, Duration.ZERO, 0, Duration.ZERO),
                QuarkusTransaction.requiringNew().call(messages::backlog));

        var browser = new TestBrowser(owner);
        var page = browser.open(PAGE + "?state=ABANDONED");
        assertTrue(page.select("main").text().contains("It was done by hand."), page.text());
        browser.sendAndFollow(browser.open(page.select(".deeds a").attr("href")), Map.of());
        relay.relayAll();
        assertEquals(List.of("wrong"), letters.handled());
    }

    @Test
    void a_message_in_the_hands_of_a_relay_is_left_alone() {
        letters.failNext("held", 1);
        add("held");
        relay.relayAll();
        clock.advance(Duration.ofSeconds(2));
        QuarkusTransaction.requiringNew().run(() -> {
            var held = messages.takeDue().orElseThrow();
            var door = KeptMessages.PATH + "/" + held.id;
            owner.post(door + "/retry").then().statusCode(409).body("type", is("/problems/message-in-hand"));
            owner.post(door + "/abandonment", BY_HAND).then().statusCode(409);
        });
        list("?state=TRIED").body("items.attempts", contains(1));
    }

    private void add(String text) {
        QuarkusTransaction.requiringNew().run(() -> outbox.add(OutboxTestTopic.NAME, new Letter(text)));
    }

    private static void say(String topic, String payload) {
        OwnerDatabase.run("""
                INSERT INTO outbox_message (id, topic, payload, news, created_at, due_at, attempts, version)
                VALUES (gen_random_uuid(), ?, CAST(? AS jsonb), ?, now(), now(), 0, 0)""", topic, payload, !topic.equals("decision-granted"));
    }

    private ValidatableResponse list(String query) {
        return owner.get(KeptMessages.PATH + query).then().statusCode(200);
    }

    private void audited(String message, String act) {
        owner.get("/api/v1/audit?subject=" + message).then().body("items.act", hasItem(act));
    }
}

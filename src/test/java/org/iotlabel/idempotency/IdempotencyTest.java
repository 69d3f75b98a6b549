package org.iotlabel.idempotency;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestClock;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class IdempotencyTest {
    @Inject
    EntityManager entities;

    @Inject
    KeptAnswers answers;

    @Inject
    TestClock clock;

    private final TestPrincipal somebody = TestPrincipal.person("Somebody");
    private final String subject = UUID.randomUUID().toString();

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rest", "response", "view"})
    void a_repeated_request_gets_the_same_answer_and_creates_nothing(String form) {
        var first = post(form, "key-1", "a");
        var second = post(form, "key-1", "a");

        first.then().header("Idempotent-Replayed", nullValue()).body("word", equalTo("a"));
        second.then().header("Idempotent-Replayed", "true").contentType(ContentType.JSON);
        assertEquals(first.statusCode(), second.statusCode());
        assertEquals(first.asString(), second.asString());
        assertEquals(first.header("Location"), second.header("Location"));
        assertEquals(first.header("ETag"), second.header("ETag"));
        assertEquals(1, made());
    }

    @Test
    void an_answer_without_a_body_is_repeated_too() {
        for (var replayed : new String[] {null, "true"}) {
            somebody.calls()
                    .header("Idempotency-Key", "key-1")
                    .post(door("nothing"))
                    .then()
                    .statusCode(204)
                    .header("Idempotent-Replayed", replayed == null ? nullValue() : equalTo(replayed));
        }
        assertEquals(1, made());
    }

    @Test
    void of_many_equal_requests_at_once_one_creates_and_all_get_its_answer() throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 32)
                    .mapToObj(_ -> threads.submit(() -> {
                        start.await();
                        return post("rest", "key-1", "a");
                    }))
                    .toList();
            start.countDown();
            var bodies = new HashSet<String>();
            for (var one : all) {
                bodies.add(one.get().then().statusCode(201).extract().asString());
            }
            assertEquals(1, bodies.size());
        }
        assertEquals(1, made());
    }

    @Test
    void another_request_under_a_used_key_is_refused() {
        post("rest", "key-1", "a").then().statusCode(201);
        post("rest", "key-1", "b").then().statusCode(422).body("type", equalTo("/problems/key-reused"));
        post("view", "key-1", "a").then().statusCode(422).body("type", equalTo("/problems/key-reused"));
        assertEquals(1, made());
    }

    @Test
    void uploads_are_told_apart_by_their_content() {
        upload("one").then().statusCode(200);
        upload("one").then().statusCode(200).header("Idempotent-Replayed", "true");
        upload("two").then().statusCode(422);
        assertEquals(1, made());
    }

    @Test
    void the_keys_of_two_callers_never_meet() {
        var mine = post("rest", "key-1", "a");
        var theirs = TestPrincipal.person("Somebody Else")
                .calls()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "key-1")
                .body("{\"word\": \"a\"}")
                .post(door("rest"));
        assertNotEquals(mine.asString(), theirs.asString());
        assertEquals(2, made());
    }

    @Test
    void a_refusal_changes_nothing_and_is_not_kept() {
        post("rest", "key-1", "refused").then().statusCode(422).body("type", equalTo("/problems/invalid"));
        assertEquals(0, made());
        post("rest", "key-1", "a").then().statusCode(201).header("Idempotent-Replayed", nullValue());
        assertEquals(1, made());
    }

    @Test
    void without_a_key_each_request_counts() {
        for (var i = 0; i < 2; i++) {
            somebody.calls()
                    .contentType(ContentType.JSON)
                    .body("{\"word\": \"a\"}")
                    .post(door("rest"))
                    .then()
                    .statusCode(201);
        }
        assertEquals(2, made());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "ä"})
    void a_key_that_is_none_is_told_so(String key) {
        post("rest", key, "a")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("Idempotency-Key:"))
                .body("detail", containsString("Idempotency-Key"));
    }

    @Test
    void what_the_database_refuses_at_the_commit_is_a_conflict_too() {
        somebody.calls()
                .post(door("at-commit"))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/conflict"));
        assertEquals(0, made());
    }

    @Test
    void an_answer_is_forgotten_after_a_day() {
        post("rest", "key-1", "a").then().statusCode(201);
        clock.advance(Duration.ofHours(23));
        answers.forgetOldAnswers();
        post("rest", "key-1", "a").then().header("Idempotent-Replayed", "true");
        clock.advance(Duration.ofHours(2));
        answers.forgetOldAnswers();
        post("rest", "key-1", "a").then().statusCode(201).header("Idempotent-Replayed", nullValue());
        assertEquals(2, made());
    }

    private Response post(String form, String key, String word) {
        return somebody.calls()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body("{\"word\": \"" + word + "\"}")
                .post(door(form));
    }

    private Response upload(String content) {
        return somebody.calls()
                .header("Idempotency-Key", "key-1")
                .multiPart("file", "a.txt", content.getBytes())
                .post(door("upload"));
    }

    private String door(String form) {
        return "/test/idempotency/" + subject + "/" + form;
    }

    private long made() {
        return (Long) entities.createNativeQuery("SELECT count(*) FROM audit_entry WHERE object_id = :id")
                .setParameter("id", subject)
                .getSingleResult();
    }
}

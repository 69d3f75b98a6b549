package org.iotlabel.certification;

import static org.hamcrest.Matchers.is;
import static org.iotlabel.certification.GoneAround.REFUSED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.Role;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.Test;

/** Who may not judge: asked at the door, and of PostgreSQL by somebody who goes around the application. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FourEyesTest {
    @Inject
    RelayOutboxMessages relay;

    @Test
    void who_evaluated_does_not_judge_even_after_changing_sides() {
        var review = ReviewFixture.evaluated(relay, 1, Map.of());
        var turncoat = review.evaluated.pool.getFirst().person();
        leave(turncoat, 0);
        TestPeople.join(turncoat, TestPeople.scheme(), Role.CERTIFIER);
        refusedAtTheDoor(review, turncoat);
        assertEquals(REFUSED, insertReview(review, turncoat));
    }

    @Test
    void who_left_the_vendor_less_than_730_days_ago_does_not_judge() {
        var review = ReviewFixture.evaluated(relay, 1, Map.of());
        var former = TestPeople.member(review.evaluated.attestation.vendor, Role.VENDOR_MEMBER);
        leave(former, 729);
        TestPeople.join(former, TestPeople.scheme(), Role.CERTIFIER);
        refusedAtTheDoor(review, former);
        assertEquals(REFUSED, insertReview(review, former));
    }

    @Test
    void who_left_the_vendor_730_days_ago_judges_again() {
        var review = ReviewFixture.evaluated(relay, 1, Map.of());
        var former = TestPeople.member(review.evaluated.attestation.vendor, Role.VENDOR_MEMBER);
        leave(former, 731);
        TestPeople.join(former, TestPeople.scheme(), Role.CERTIFIER);
        review.open(former).statusCode(201);
    }

    @Test
    void who_is_employed_by_the_vendor_on_paper_does_not_judge() {
        var review = ReviewFixture.evaluated(relay, 1, Map.of());
        var employed = TestPeople.a(Role.CERTIFIER);
        OwnerDatabase.run("""
                INSERT INTO declared_relation (id, version, kind, person, counterpart, from_day, declared_by, declared_at)
                VALUES (?, 0, 'EMPLOYMENT', ?, ?, '2020-01-01', ?, now())""", UUID.randomUUID(), employed.id(), review.evaluated.attestation.vendor, employed.id());
        refusedAtTheDoor(review, employed);
        assertEquals(REFUSED, insertReview(review, employed));
    }

    @Test
    void who_holds_no_office_cannot_be_written_down_as_a_judge() {
        var review = ReviewFixture.evaluated(relay, 1, Map.of());
        assertEquals(REFUSED, insertReview(review, TestPeople.a(Role.SCHEME_OWNER)));
        assertEquals(REFUSED, insertReview(review, review.evaluated.attestation.admin));
    }

    @Test
    void a_conflict_that_comes_up_during_the_review_stops_the_decision() {
        var review = ReviewFixture.open(relay, Map.of());
        var digest = review.digest();
        OwnerDatabase.run(
                "INSERT INTO evaluation_actor (attestation, principal, since) VALUES (?, ?, now())",
                review.attestation,
                review.certifier.id());
        review.decide(review.certifier, "GRANT", digest).statusCode(409).body("type", is("/problems/not-impartial"));
        assertEquals(REFUSED, insertDecision(review, review.certifier));
        assertEquals("IN_REVIEW", review.evaluated.state());
    }

    @Test
    void nobody_decides_in_the_review_of_another() {
        var review = ReviewFixture.open(relay, Map.of());
        assertEquals("23503", insertDecision(review, TestPeople.a(Role.CERTIFIER)));
    }

    @Test
    void what_was_decided_cannot_be_rewritten() {
        var review = ReviewFixture.open(relay, Map.of());
        var decision = review.grant();
        assertEquals("42501", GoneAround.run("UPDATE decision SET outcome = 'DENY' WHERE id = ?", decision));
        assertEquals("42501", GoneAround.run("DELETE FROM decision WHERE id = ?", decision));
        assertEquals(
                "42501",
                GoneAround.run(
                        "UPDATE review SET certifier = ? WHERE attestation = ?",
                        UUID.randomUUID(),
                        review.attestation));
        var owner = assertThrows(
                IllegalStateException.class,
                () -> OwnerDatabase.run("UPDATE decision SET outcome = 'DENY' WHERE id = ?", decision));
        assertTrue(owner.getCause().getMessage().contains("append-only"));
    }

    private static void refusedAtTheDoor(ReviewFixture review, TestPrincipal who) {
        review.open(who).statusCode(409).body("type", is("/problems/not-impartial"));
        who.calls()
                .queryParam("limit", 100)
                .get("/api/v1/reviews")
                .then()
                .body("items.find { it.attestation == '" + review.attestation + "' }.actions[0].allowed", is(false));
    }

    private static void leave(TestPrincipal who, int daysAgo) {
        var then = OffsetDateTime.now(ZoneOffset.UTC).minusDays(daysAgo);
        OwnerDatabase.run(
                "UPDATE membership SET began_at = LEAST(began_at, ?), ended_at = ? WHERE principal = ?",
                then,
                then,
                who.id());
    }

    private static String insertReview(ReviewFixture review, TestPrincipal judge) {
        return GoneAround.insertReview(review.attestation, judge, Instant.now());
    }

    private static String insertDecision(ReviewFixture review, TestPrincipal judge) {
        var document = "{}".getBytes();
        return GoneAround.run(
                """
                INSERT INTO decision (id, review, attestation, outcome, certifier, certifier_name, document, digest,
                    decided_at)
                VALUES (?, ?, ?, 'GRANT', ?, 'Somebody', ?, ?, now())""",
                UUID.randomUUID(),
                UUID.fromString(review.id),
                review.attestation,
                judge.id(),
                document,
                Sha256Digest.of(document).toString());
    }
}

package org.iotlabel.certification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.Role;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReviewApiTest {
    private static final Map<String, String> UNSUPPORTED = Map.of("SUP-1", "FAIL");

    @Inject
    RelayOutboxMessages relay;

    @Test
    void what_is_evaluated_waits_on_the_desk_until_it_is_decided() {
        var first = ReviewFixture.evaluated(relay, 1, Map.of());
        var second = ReviewFixture.evaluated(relay, 1, Map.of());
        var waiting = desk(first);
        assertEquals(
                List.of(first.attestation.toString(), second.attestation.toString()),
                waiting.stream()
                        .filter(id ->
                                id.equals(first.attestation.toString()) || id.equals(second.attestation.toString()))
                        .toList());
        first.open();
        assertEquals(waiting, desk(first));
        first.grant();
        waiting = new ArrayList<>(waiting);
        waiting.remove(first.attestation.toString());
        assertEquals(waiting, desk(first));
    }

    @Test
    void the_certifier_in_charge_and_the_owner_read_what_is_open_to_the_scheme_and_it_is_recorded() {
        var review = ReviewFixture.open(relay, Map.of());
        var door = "/api/v1/reviews/" + review.id + "/evidence";
        var listed = review.certifier.calls().get(door).then().statusCode(200).extract();
        assertEquals(Set.of("PUBLIC", "SCHEME"), Set.copyOf(listed.<List<String>>path("confidentiality")));
        String piece = listed.path("find { it.confidentiality == 'SCHEME' }.id");
        review.certifier.calls().get(door + "/" + piece).then().statusCode(200);
        TestPeople.a(Role.SCHEME_OWNER).calls().get(door + "/" + piece).then().statusCode(200);
        TestPeople.a(Role.CERTIFIER)
                .calls()
                .get(door)
                .then()
                .statusCode(409)
                .body("type", is("/problems/not-the-reviewer"));
        var vendor = review.evaluated.attestation.admin;
        var own = "/api/v1/attestations/" + review.attestation + "/evidence";
        var closed = vendor.calls().get(own).then().extract();
        String shut = closed.path("find { it.confidentiality == 'ASSESSOR' }.id");
        review.certifier.calls().get(door + "/" + shut).then().statusCode(404);
        vendor.calls()
                .get(own + "/" + piece + "/reads")
                .then()
                .statusCode(200)
                .body("reads.role", contains("CERTIFIER", "SCHEME_OWNER"))
                .body("reads.name", everyItem(nullValue()));
        review.grant();
        review.certifier.calls().get(door).then().statusCode(409).body("type", is("/problems/review-closed"));
    }

    @Test
    void a_review_shows_everything_there_is_to_decide() {
        var review = ReviewFixture.open(relay, Map.of());
        review.read()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("state", is("OPEN"))
                .body("snapshot.claims.SUP-1.answer", is("MET"))
                .body("evaluation.verdicts.SUP-1.verdict", is("PASS"))
                .body("basis.levelSought", is(1))
                .body("basis.score.level", greaterThanOrEqualTo(1))
                .body("obstacles", empty())
                .body("changes", empty())
                .body("evaluators", hasSize(1))
                .body("digest", matchesPattern("sha256:[0-9a-f]{64}"))
                .body("actions.name", contains("grant", "denial", "return-to-evaluation"))
                .body("actions.allowed", everyItem(is(true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"state = 'SUSPENDED'", "valid_until = current_date - 1"})
    void nobody_decides_while_a_body_that_evaluated_is_not_accredited_and_everybody_is_told_why(String lapse) {
        var review = ReviewFixture.open(relay, Map.of());
        var body = review.evaluated.pool.getFirst().body();
        OwnerDatabase.run("UPDATE accreditation SET " + lapse + " WHERE organisation = ?", body);
        List<String> why = review.read()
                .statusCode(200)
                .body("actions.findAll { it.name in ['grant', 'denial'] }.allowed", everyItem(is(false)))
                .extract()
                .path("actions.findAll { it.name in ['grant', 'denial'] }.whyNot");
        for (var outcome : List.of("GRANT", "DENY")) {
            review.decide(outcome, "It is as it is.")
                    .statusCode(409)
                    .body("type", is("/problems/not-accredited"))
                    .body("detail", is(why.get(outcome.equals("GRANT") ? 0 : 1)));
        }
        OwnerDatabase.run(
                "UPDATE accreditation SET state = 'RECOGNISED', valid_until = current_date + 300 WHERE organisation = ?",
                body);
        review.decide("GRANT").statusCode(201);
    }

    @Test
    void there_is_one_open_review_of_an_attestation() {
        var review = ReviewFixture.open(relay, Map.of());
        review.open(TestPeople.a(Role.CERTIFIER)).statusCode(409).body("state", is("IN_REVIEW"));
        review.open(TestPeople.a(Role.SCHEME_OWNER)).statusCode(403);
        review.open(review.evaluated.attestation.admin).statusCode(403);
        given().get("/api/v1/reviews").then().statusCode(401);
        review.certifier
                .calls()
                .contentType("application/json")
                .body("{\"attestation\": \"01900000-0000-7000-8000-000000000000\"}")
                .post("/api/v1/reviews")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/attestation"));
    }

    @Test
    void only_who_opened_a_review_ends_it() {
        var review = ReviewFixture.open(relay, Map.of());
        var colleague = TestPeople.a(Role.CERTIFIER);
        review.decide(colleague, "GRANT", review.digest())
                .statusCode(409)
                .body("type", is("/problems/not-the-reviewer"));
        review.sendBack(colleague, "Look again.").statusCode(409);
    }

    @Test
    void a_case_that_was_sent_back_is_evaluated_again_and_decided_as_another_state() {
        var review = ReviewFixture.open(relay, Map.of());
        var before = review.digest();
        review.sendBack(review.certifier, "The radio was not looked at.")
                .statusCode(200)
                .body("state", is("SENT_BACK"))
                .body("reason", is("The radio was not looked at."));
        assertEquals("IN_EVALUATION", review.evaluated.state());
        review.evaluated.seat().judgeAll(UNSUPPORTED).seal().statusCode(200);
        var first = review.id;
        review.open();
        review.read().body("id", not(first)).body("digest", not(before));
        review.decide(review.certifier, "GRANT", before).statusCode(409);
        review.decide("DENY").statusCode(201);
        review.certifier.calls().get("/api/v1/reviews/{id}", first).then().body("state", is("SENT_BACK"));
    }

    @Test
    void what_is_offered_is_what_would_be_answered() {
        var review = ReviewFixture.open(relay, UNSUPPORTED);
        List<Map<String, Object>> offered = review.read().extract().path("actions");
        var grant = offered.getFirst();
        assertEquals(false, grant.get("allowed"));
        review.decide("GRANT").statusCode(409).body("detail", equalTo(grant.get("whyNot")));
        review.decide("DENY").statusCode(201);
        review.read()
                .body("actions.allowed", everyItem(is(false)))
                .body("actions.whyNot", everyItem(is("This review is over; it is decided.")));
        review.decide(review.certifier, "DENY", review.digest())
                .statusCode(409)
                .body("detail", is("This review is over; it is decided."));
    }

    @Test
    void who_may_only_read_is_told_so_before_trying() {
        var review = ReviewFixture.open(relay, Map.of());
        var owner = TestPeople.a(Role.SCHEME_OWNER);
        String whyNot = owner.calls()
                .get("/api/v1/reviews/{id}", review.id)
                .then()
                .statusCode(200)
                .extract()
                .path("actions[0].whyNot");
        review.decide(owner, "GRANT", review.digest()).statusCode(403).body("detail", is(whyNot));
    }

    private static List<String> desk(ReviewFixture fixture) {
        return fixture.certifier
                .calls()
                .queryParam("limit", 100)
                .get("/api/v1/reviews")
                .then()
                .statusCode(200)
                .extract()
                .path("items.attestation");
    }
}

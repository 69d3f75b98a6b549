package org.iotlabel.certification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
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
import org.iotlabel.signing.Sha256Digest;
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
    void a_grant_is_kept_to_the_byte_and_read_by_the_vendor() {
        var review = ReviewFixture.open(relay, Map.of());
        var digest = review.digest();
        var decided = review.decide("GRANT", "Well documented.")
                .statusCode(201)
                .body("outcome", is("GRANT"))
                .body("basisDigest", is(digest))
                .body("reasons.words", contains("Well documented."))
                .body("product.model", notNullValue())
                .extract();
        var read = review.evaluated
                .attestation
                .admin
                .calls()
                .get("/api/v1/attestations/{id}/decision", review.attestation)
                .then()
                .statusCode(200)
                .header("ETag", "\"" + Sha256Digest.of(decided.asByteArray()) + "\"")
                .body("certifier.name", notNullValue())
                .extract();
        assertEquals(decided.asString(), read.asString());
        assertEquals(-1, read.asString().indexOf(review.certifier.name()));
        assertEquals("GRANTED", review.evaluated.state());
        review.read().body("state", is("DECIDED"));
    }

    @Test
    void a_decision_is_for_its_vendor_and_the_scheme_only() {
        var review = ReviewFixture.open(relay, Map.of());
        var path = "/api/v1/attestations/" + review.attestation + "/decision";
        var vendor = review.evaluated.attestation.admin;
        vendor.calls().get(path).then().statusCode(404);
        review.grant();
        var foreign = TestPeople.a(Role.VENDOR_ADMIN).calls().get(path).then().statusCode(404);
        vendor.calls()
                .get("/api/v1/attestations/01900000-0000-7000-8000-000000000000/decision")
                .then()
                .statusCode(404)
                .body("detail", is(foreign.extract().<String>path("detail")));
        TestPeople.a(Role.SCHEME_OWNER).calls().get(path).then().statusCode(200);
        TestPeople.a(Role.ASSESSOR).calls().get(path).then().statusCode(403);
    }

    @Test
    void a_level_that_is_not_reached_cannot_be_granted() {
        var review = ReviewFixture.open(relay, UNSUPPORTED);
        review.decide("GRANT")
                .statusCode(409)
                .body("type", is("/problems/level-not-reached"))
                .body("detail", containsString("SUP-1"))
                .body("caps.requirement", contains("SUP-1"))
                .body("caps[0].provisions.ref", hasItem("5.3-13"));
        assertEquals("IN_REVIEW", review.evaluated.state());
    }

    @Test
    void a_denial_names_every_requirement_that_stands_against_it() {
        var review = ReviewFixture.open(relay, UNSUPPORTED);
        review.decide("DENY", "Please publish the month.")
                .statusCode(201)
                .body("outcome", is("DENY"))
                .body("reasons", hasSize(2))
                .body("reasons[0].requirement", is("SUP-1"))
                .body("reasons[0].cause", is("FAIL"))
                .body("reasons[0].title", notNullValue())
                .body("reasons[0].provisions.findAll { it.scheme == 'EN 303 645' }.ref", hasItem("5.3-13"))
                .body("reasons[0].words", containsString("EN 303 645 5.3-13"))
                .body("reasons[1].words", is("Please publish the month."));
        assertEquals("DENIED", review.evaluated.state());
        review.evaluated
                .attestation
                .admin
                .calls()
                .get("/api/v1/attestations/{id}/history", review.attestation)
                .then()
                .body("[-1].reason", containsString("EN 303 645 5.3-13"));
    }

    @Test
    void a_denial_without_any_reason_is_refused() {
        var review = ReviewFixture.open(relay, Map.of());
        review.decide("DENY").statusCode(422).body("errors.pointer", contains("/reasons"));
        review.decide("DENY", " ").statusCode(422).body("errors.pointer", contains("/reasons/0"));
        review.decide("DENY", "The maker cannot be reached.").statusCode(201).body("reasons", hasSize(1));
    }

    @Test
    void a_decision_about_another_state_is_void() {
        var review = ReviewFixture.open(relay, Map.of());
        var other = ReviewFixture.open(relay, Map.of()).digest();
        review.decide(review.certifier, "GRANT", other)
                .statusCode(409)
                .body("type", is("/problems/decision-void"))
                .body("digest", is(review.digest()));
        review.decide(review.certifier, "GRANT", "sha256:nonsense")
                .statusCode(422)
                .body("errors.pointer", contains("/digest"));
        assertEquals("IN_REVIEW", review.evaluated.state());
    }

    @Test
    void a_decision_is_made_once() {
        var review = ReviewFixture.open(relay, Map.of());
        var digest = review.digest();
        review.decide(review.certifier, "GRANT", digest).statusCode(201);
        review.decide(review.certifier, "DENY", digest, "On second thoughts.")
                .statusCode(409)
                .body("type", is("/problems/review-closed"));
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
    void what_changed_before_the_decision_is_looked_at_again() {
        var review = ReviewFixture.open(relay, Map.of());
        review.certifier
                .calls()
                .header("If-Match", "\"99\"")
                .contentType("application/json")
                .body(Map.of("outcome", "GRANT", "digest", review.digest()))
                .post("/api/v1/reviews/{id}/decision", review.id)
                .then()
                .statusCode(412);
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

package org.iotlabel.certification;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.Role;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPeople;
import org.junit.jupiter.api.Test;

/** What a certifier decides, exactly that and once, and who reads it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DecisionApiTest {
    private static final Map<String, String> UNSUPPORTED = Map.of("SUP-1", "FAIL");

    @Inject
    RelayOutboxMessages relay;

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
}

package org.iotlabel.scheme;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.iotlabel.party.Role;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBaselines;
import org.iotlabel.testing.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ScoringApiTest {

    @Inject
    ObjectMapper json;

    private BaselineDocument baseline;

    @BeforeEach
    void the_public_baseline_is_in_force() {
        TestBaselines.inForce();
        baseline = BaselineDocument.read(given().get("/api/v1/baselines/1.0").asByteArray());
    }

    @Test
    void anybody_can_recompute_a_score() throws IOException {
        Map<String, Boolean> features = new HashMap<>();
        baseline.features().forEach(one -> features.put(one.id(), one.kind() == FeatureKind.FEATURE));
        Map<String, Verdict> verdicts =
                baseline.requirements().stream().collect(Collectors.toMap(Requirement::id, _ -> Verdict.PASS));
        verdicts.put("UPD-1", Verdict.INCONCLUSIVE);
        Map<String, Boolean> containment =
                baseline.containment().facts().stream().collect(Collectors.toMap(Containment.Fact::id, _ -> true));
        String answer = score(Map.of(
                        "baseline", "1.0", "features", features, "verdicts", verdicts, "containment", containment))
                .statusCode(200)
                .body("level", equalTo(1))
                .body("grade", equalTo("A"))
                .body("caps.requirement", contains("UPD-1"))
                .body("caps[0].cause", equalTo("INCONCLUSIVE"))
                .body("caps[0].level", equalTo(2))
                .body("caps[0].provisions.ref", hasItem("5.3-2"))
                .extract()
                .asString();
        assertEquals(
                Scoring.score(baseline, new ScoringFacts(features, verdicts, containment)),
                json.readValue(answer, Score.class));
    }

    @Test
    void without_any_facts_nothing_is_reached() {
        score(Map.of("baseline", "1.0"))
                .statusCode(200)
                .body("level", equalTo(0))
                .body("score", equalTo(0))
                .body("grade", equalTo("E"));
    }

    @Test
    void every_wrong_value_is_pointed_at() {
        Map<String, Object> features = new HashMap<>(Map.of("password-login", "true", "moon", true, "telemetry", 1));
        features.put("personal-data", null);
        score(Map.of(
                        "baseline",
                        "1.0",
                        "features",
                        features,
                        "verdicts",
                        Map.of("PWD-1", "pass", "PWD-99", "PASS", "PWD-2", 0, "a/b", "PASS"),
                        "containment",
                        Map.of("isolable", "yes")))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/features/password-login",
                                "/features/moon",
                                "/features/telemetry",
                                "/features/personal-data",
                                "/verdicts/PWD-1",
                                "/verdicts/PWD-99",
                                "/verdicts/PWD-2",
                                "/verdicts/a~1b",
                                "/containment/isolable"));
    }

    @Test
    void a_baseline_that_is_not_public_cannot_be_scored_against() {
        score(Map.of()).statusCode(422).body("errors.pointer", contains("/baseline"));
        score(Map.of("baseline", "0.0")).statusCode(422).body("errors.pointer", contains("/baseline"));
        String draft = "92.0";
        TestBaselines.draft(draft, TestPeople.a(Role.SCHEME_OWNER));
        score(Map.of("baseline", draft)).statusCode(422).body("errors.pointer", contains("/baseline"));
    }

    @Test
    void a_body_of_another_shape_is_malformed() {
        for (String body : new String[] {"", "[]", "null", "7", "{\"features\": []}", "{\"colour\": \"red\"}", "{"}) {
            int status = given().contentType(ContentType.JSON)
                    .body(body)
                    .post("/api/v1/scoring")
                    .statusCode();
            assertEquals(true, status == 400 || status == 422, body + " " + status);
        }
    }

    @Test
    void more_members_than_any_baseline_has_are_one_error() {
        Map<String, Boolean> many = new HashMap<>();
        for (int i = 0; i < 2000; i++) {
            many.put("f" + i, true);
        }
        score(Map.of("baseline", "1.0", "features", many))
                .statusCode(422)
                .body("errors.pointer", contains("/features"));
    }

    @Test
    void what_passes_wholly_has_no_caps() {
        Map<String, Verdict> verdicts =
                baseline.requirements().stream().collect(Collectors.toMap(Requirement::id, _ -> Verdict.PASS));
        score(Map.of("baseline", "1.0", "verdicts", verdicts))
                .statusCode(200)
                .body("level", equalTo(3))
                .body("score", equalTo(100))
                .body("caps", empty());
    }

    private static ValidatableResponse score(Map<String, ?> facts) {
        return given().contentType(ContentType.JSON)
                .body(facts)
                .post("/api/v1/scoring")
                .then();
    }
}

package org.iotlabel.scheme;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.iotlabel.party.Role;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBaselines;
import org.iotlabel.testing.TestClock;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BaselineApiTest {

    private static int versions = 0;

    @Inject
    TestClock clock;

    private final String version = "90." + versions++;
    private TestPrincipal anna;
    private TestPrincipal ben;

    @BeforeEach
    void two_scheme_owners() {
        anna = TestPeople.a(Role.SCHEME_OWNER);
        ben = TestPeople.a(Role.SCHEME_OWNER);
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void a_version_lives_from_draft_to_withdrawal() {
        String digest = TestBaselines.draft(version, anna);
        TestBaselines.move(version, "consultation", anna, Map.of());
        TestBaselines.move(version, "publication", ben, Map.of("digest", digest));
        LocalDate last = LocalDate.now(ZoneOffset.UTC).plusDays(2);
        move("withdrawal", anna, Map.of("reason", "Too early."))
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-baseline-step"))
                .body("state", equalTo("EFFECTIVE"))
                .body("allowed", contains("SUNSET"));
        move("sunset", anna, Map.of("reason", "Old.", "on", "2020-01-01"))
                .statusCode(422)
                .body("errors.pointer", contains("/on"));
        move("sunset", anna, Map.of("reason", "Old.", "on", "+999999999-12-31"))
                .statusCode(422)
                .body("errors.pointer", contains("/on"));
        move("sunset", anna, Map.of("reason", "Old.", "on", last.toString()))
                .statusCode(200)
                .body("state", equalTo("SUNSET"))
                .body("sunsetOn", equalTo(last.toString()))
                .body("digest", equalTo(digest));
        move("withdrawal", anna, Map.of("reason", "Over."))
                .statusCode(409)
                .body("type", equalTo("/problems/baseline-in-force"));
        clock.advance(Duration.ofDays(3));
        move("withdrawal", anna, Map.of("reason", "Over.")).statusCode(200).body("state", equalTo("WITHDRAWN"));
        given().get(door()).then().statusCode(200).header("ETag", "\"" + digest + "\"");
    }

    @Test
    void who_wrote_it_cannot_publish_it_and_another_approves_only_what_he_read() {
        String digest = TestBaselines.draft(version, anna);
        TestBaselines.move(version, "consultation", anna, Map.of());
        move("publication", anna, Map.of("digest", digest))
                .statusCode(403)
                .body("type", equalTo("/problems/second-person-needed"));
        move("publication", ben, Map.of("digest", Sha256Digest.of("other").toString()))
                .statusCode(409)
                .body("type", equalTo("/problems/baseline-digest-mismatch"))
                .body("digest", equalTo(digest));
        move("publication", ben, Map.of()).statusCode(422).body("errors.pointer", contains("/digest"));
        move("publication", ben, Map.of("digest", "sha256:short")).statusCode(400);
        move("withdrawal", ben, Map.of("reason", "  ")).statusCode(422).body("errors.pointer", contains("/reason"));
    }

    @Test
    void a_draft_is_there_for_scheme_owners_only() {
        TestBaselines.draft(version, anna);
        given().get(door()).then().statusCode(404);
        TestPeople.a(Role.VENDOR_ADMIN).calls().get(door()).then().statusCode(404);
        TestPeople.a(Role.CERTIFIER).calls().get(door()).then().statusCode(404);
        ben.calls().get(door()).then().statusCode(200).header("Cache-Control", "private, no-store");
        assertEquals(
                List.of(),
                listed(given().auth().none()).stream().filter(version::equals).toList());
        assertEquals(
                List.of(version),
                listed(ben.calls()).stream().filter(version::equals).toList());
    }

    @Test
    void only_scheme_owners_draft_and_move() {
        String body = TestBaselines.document(version).toString();
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/baselines")
                .then()
                .statusCode(401);
        for (Role role : List.of(Role.VENDOR_ADMIN, Role.ASSESSOR, Role.BODY_ADMIN, Role.CERTIFIER)) {
            TestPrincipal other = TestPeople.a(role);
            other.calls()
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post("/api/v1/baselines")
                    .then()
                    .statusCode(403);
            other.calls()
                    .contentType(ContentType.JSON)
                    .body(body)
                    .put(door())
                    .then()
                    .statusCode(403);
            move("consultation", other, Map.of()).statusCode(403);
        }
        move("consultation", anna, Map.of()).statusCode(404);
    }

    @Test
    void the_document_is_served_as_the_bytes_that_its_digest_is_made_of() {
        String digest = TestBaselines.draft(version, anna);
        TestBaselines.move(version, "consultation", anna, Map.of());
        byte[] served = given().get(door())
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .header("ETag", "\"" + digest + "\"")
                .header("Vary", equalTo("Accept"))
                .extract()
                .asByteArray();
        assertEquals(digest, Sha256Digest.of(served).toString());
        assertEquals(CanonicalJson.of(TestBaselines.document(version)), CanonicalJson.parse(served));
        given().header("If-None-Match", "\"" + digest + "\"").get(door()).then().statusCode(304);
    }

    @Test
    void a_draft_is_written_anew_by_who_saw_its_latest_bytes() {
        String first = TestBaselines.draft(version, anna);
        String changed =
                TestBaselines.document(version).put("summary", "Mended.").toString();
        String second = anna.calls()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + first + "\"")
                .body(changed)
                .put(door())
                .then()
                .statusCode(200)
                .extract()
                .path("digest");
        anna.calls()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + first + "\"")
                .body(changed)
                .put(door())
                .then()
                .statusCode(412)
                .body("currentVersion", equalTo(second));
        anna.calls()
                .contentType(ContentType.JSON)
                .body(TestBaselines.document("91.0").toString())
                .put(door())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/version"));
        TestBaselines.move(version, "consultation", anna, Map.of());
        anna.calls()
                .contentType(ContentType.JSON)
                .body(changed)
                .put(door())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/baseline-frozen"));
        TestBaselines.move(version, "reopening", ben, Map.of("reason", "A comment was right."));
        given().get(door()).then().statusCode(404);
    }

    @Test
    void a_repeated_request_drafts_once() {
        String body = TestBaselines.document(version).toString();
        for (String replayed : new String[] {null, "true"}) {
            anna.calls()
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", "draft-" + version)
                    .body(body)
                    .post("/api/v1/baselines")
                    .then()
                    .statusCode(201)
                    .header("Idempotent-Replayed", replayed)
                    .body("version", equalTo(version));
        }
    }

    @Test
    void a_version_is_given_once_and_all_versions_have_one_name() {
        TestBaselines.draft(version, anna);
        anna.calls()
                .contentType(ContentType.JSON)
                .body(TestBaselines.document(version).toString())
                .post("/api/v1/baselines")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/baseline-exists"));
        anna.calls()
                .contentType(ContentType.JSON)
                .body(TestBaselines.document("90.999").put("id", "another").toString())
                .post("/api/v1/baselines")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/id"));
    }

    @Test
    void the_difference_between_two_versions_is_told() {
        String later = "90." + versions++;
        TestBaselines.draft(version, anna);
        TestBaselines.move(version, "consultation", anna, Map.of());
        var changed = TestBaselines.document(later);
        ((ObjectNode) changed.at("/requirements/0")).put("weight", 3);
        anna.calls()
                .contentType(ContentType.JSON)
                .body(changed.toString())
                .post("/api/v1/baselines")
                .then()
                .statusCode(201)
                .header("Location", startsWith("http"));
        TestBaselines.move(later, "consultation", anna, Map.of());
        given().queryParam("since", version)
                .get("/api/v1/baselines/" + later + "/changes")
                .then()
                .statusCode(200)
                .body("since", equalTo(version))
                .body("version", equalTo(later))
                .body("requirements.added", empty())
                .body("requirements.changed.id", contains("PWD-1"))
                .body("requirements.changed[0].members[0].member", equalTo("weight"))
                .body("requirements.changed[0].members[0].was", equalTo("10"))
                .body("requirements.changed[0].members[0].now", equalTo("3"))
                .body("features.changed", empty());
        for (String since : List.of("", "?since=7.7", "?since=")) {
            given().get("/api/v1/baselines/" + later + "/changes" + since)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("?since"));
        }
        given().queryParam("since", version)
                .get("/api/v1/baselines/7.7/changes")
                .then()
                .statusCode(404);
    }

    @Test
    void a_list_item_says_where_the_version_stands() {
        String digest = TestBaselines.draft(version, anna);
        TestBaselines.move(version, "consultation", anna, Map.of());
        given().queryParam("limit", 100)
                .get("/api/v1/baselines")
                .then()
                .statusCode(200)
                .body("items.version", hasItem(version))
                .body("items.find { it.version == '" + version + "' }.state", equalTo("CONSULTATION"))
                .body("items.find { it.version == '" + version + "' }.digest", equalTo(digest))
                .body("items.find { it.version == '" + version + "' }.effectiveAt", nullValue())
                .body("items.find { it.version == '" + version + "' }.href", equalTo(door()));
    }

    private String door() {
        return "/api/v1/baselines/" + version;
    }

    private ValidatableResponse move(String step, TestPrincipal who, Map<String, ?> body) {
        return who.calls()
                .contentType(ContentType.JSON)
                .body(body)
                .post(door() + "/" + step)
                .then();
    }

    /** Every version that a caller can list, walked in small pages. */
    private static List<String> listed(RequestSpecification caller) {
        List<String> versions = new ArrayList<>();
        String token = "";
        do {
            var page = given().spec(caller)
                    .queryParam("limit", 3)
                    .queryParam("pageToken", token)
                    .get("/api/v1/baselines");
            page.then().statusCode(200);
            versions.addAll(page.jsonPath().getList("items.version", String.class));
            token = page.path("nextPageToken");
        } while (token != null);
        return versions;
    }
}

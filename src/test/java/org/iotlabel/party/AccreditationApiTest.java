package org.iotlabel.party;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.iotlabel.party.PartyFixture.REASON;
import static org.iotlabel.party.PartyFixture.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBodies;
import org.iotlabel.testing.TestClock;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AccreditationApiTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Inject
    TestClock clock;

    @Inject
    LapseAccreditationsPastTheirLastDay job;

    @Inject
    Accreditations accreditations;

    private UUID body;
    private TestPrincipal admin;
    private TestPrincipal owner;

    @BeforeEach
    void a_body_with_an_administrator() {
        body = TestPeople.organisation(OrganisationKind.ASSESSMENT_BODY);
        admin = TestPeople.member(body, Role.BODY_ADMIN);
        owner = TestPeople.a(Role.SCHEME_OWNER);
    }

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void a_body_applies_and_the_scheme_owner_recognises_suspends_reinstates_and_withdraws() {
        var id = apply(application())
                .statusCode(201)
                .body("state", is("APPLIED"))
                .extract()
                .<String>path("id");
        publicly().statusCode(404);
        move(id, "recognition").statusCode(200).body("state", is("RECOGNISED"));
        publicly().statusCode(200).body("accreditations.state", contains("RECOGNISED"));
        move(id, "recognition").statusCode(409).body("allowed", contains("SUSPENDED", "LAPSED", "WITHDRAWN"));
        move(id, "suspension").statusCode(200).header("ETag", is("\"2\""));
        publicly().body("accreditations.state", contains("SUSPENDED"));
        assertEquals(publicly().extract().<Object>path("$"), listed(), "the list says what its own address says");
        move(id, "reinstatement").statusCode(200).body("state", is("RECOGNISED"));
        move(id, "withdrawal").statusCode(200);
        publicly()
                .body("accreditations.state", contains("WITHDRAWN"))
                .body("accreditations[0].until", is(TODAY.plusDays(30).toString()))
                .body("accreditations[0].scope.categories", contains("CAMERA", "GATEWAY"));
        admin.calls()
                .get("/api/v1/accreditations/" + id + "/history")
                .then()
                .body("to", contains("APPLIED", "RECOGNISED", "SUSPENDED", "RECOGNISED", "WITHDRAWN"));
        PartyFixture.audited("accreditation.withdrawal", id);
    }

    @Test
    void an_application_that_was_never_recognised_is_nobody_elses_business() {
        var id = apply(application()).extract().<String>path("id");
        move(id, "withdrawal").statusCode(200);
        publicly().statusCode(404);
        given().get("/api/v1/assessors?limit=100").then().body("items.id", not(hasItem(body.toString())));
    }

    @Test
    void after_the_last_day_readers_see_it_lapsed_and_the_job_writes_it_down_once() {
        var id = apply(application()).extract().<String>path("id");
        move(id, "recognition");
        assertEquals(true, covers(body, 2));
        clock.advance(Duration.ofDays(31));
        publicly().body("accreditations.state", contains("LAPSED"));
        assertEquals(false, covers(body, 2));
        move(id, "suspension").statusCode(409).body("state", is("LAPSED"));
        job.run();
        job.run();
        admin.calls()
                .get("/api/v1/accreditations/" + id + "/history")
                .then()
                .body("to", contains("APPLIED", "RECOGNISED", "LAPSED"))
                .body("role", contains("BODY_ADMIN", "SCHEME_OWNER", "SYSTEM"));
        var again = apply(application(60)).extract().<String>path("id");
        move(again, "recognition");
        assertEquals(true, covers(body, 2));
    }

    @Test
    void an_application_whose_last_day_is_over_is_told_so_instead_of_recognised() {
        var id = apply(application()).extract().<String>path("id");
        clock.advance(Duration.ofDays(31));
        move(id, "recognition")
                .statusCode(409)
                .body(
                        "detail",
                        matchesPattern(
                                "It is applied, its last day was \\d+ \\w+ \\d{4}, and this step does not start there\\."));
    }

    @Test
    void a_body_that_is_suspended_is_covered_by_nothing() {
        TestBodies.recognise(body, "1.0", "CAMERA");
        assertEquals(true, covers(body, 3));
        PartyFixture.move(owner, body.toString(), "suspension", REASON).statusCode(200);
        assertEquals(false, covers(body, 3));
        assertEquals(false, covers(UUID.randomUUID(), 3));
    }

    @Test
    void every_wrong_value_of_an_application_is_pointed_at() {
        var wrong = application();
        wrong.put(
                "scope", Map.of("categories", List.of("camera"), "baselineVersions", List.of(), "levels", List.of(4)));
        wrong.put("certificateNumber", "");
        wrong.put("from", "0001-01-01");
        apply(wrong)
                .statusCode(422)
                .body("errors", hasSize(5))
                .body("errors.pointer", hasItem("/scope/baselineVersions"))
                .body("errors.pointer", hasItem("/certificateNumber"))
                .body("errors.pointer", hasItem("/from"));
        var backwards = application();
        backwards.put("until", TODAY.minusDays(400).toString());
        apply(backwards).statusCode(422).body("errors.pointer", contains("/until"));
        var withNull = application();
        withNull.put("scope", Map.of("categories", java.util.Arrays.asList("A", null), "levels", List.of(1)));
        apply(withNull).statusCode(400);
    }

    @Test
    void only_the_bodys_administrator_applies_and_only_the_scheme_owner_decides() {
        post(TestPeople.member(body, Role.ASSESSOR), path(), application()).statusCode(403);
        post(TestPeople.a(Role.BODY_ADMIN), path(), application()).statusCode(404);
        post(TestPeople.a(Role.VENDOR_ADMIN), path(), application()).statusCode(403);
        var id = apply(application()).extract().<String>path("id");
        post(admin, "/api/v1/accreditations/" + id + "/recognition", Map.of("reason", REASON))
                .statusCode(403);
        post(TestPeople.a(Role.CERTIFIER), "/api/v1/accreditations/" + id + "/recognition", Map.of("reason", REASON))
                .statusCode(403);
        TestPeople.a(Role.BODY_ADMIN)
                .calls()
                .get("/api/v1/accreditations/" + id)
                .then()
                .statusCode(404);
        TestPeople.a(Role.BODY_ADMIN).calls().get(path()).then().statusCode(404);
        admin.calls().get("/api/v1/accreditations/" + id).then().statusCode(200);
        admin.calls().get("/api/v1/accreditations").then().statusCode(403);
        TestPeople.a(Role.CERTIFIER)
                .calls()
                .get("/api/v1/accreditations/" + id)
                .then()
                .statusCode(200);
        owner.calls()
                .header("If-Match", "\"9\"")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", REASON))
                .post("/api/v1/accreditations/" + id + "/recognition")
                .then()
                .statusCode(412);
    }

    @Test
    void lists_are_scoped_and_the_public_one_goes_on_page_by_page() {
        var id = TestBodies.recognise(body, "1.0", "CAMERA").toString();
        TestBodies.recognised("LOCK");
        admin.calls().get(path()).then().body("items.id", containsInAnyOrder(id));
        assertTrue(recognisedOnEveryPage().contains(id));
        var first = given().get("/api/v1/assessors?limit=1")
                .then()
                .body("items", hasSize(1))
                .extract();
        given().queryParam("pageToken", first.<String>path("nextPageToken"))
                .get("/api/v1/assessors?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", not(is(first.<String>path("items[0].id"))));
    }

    private List<String> recognisedOnEveryPage() {
        var ids = new ArrayList<String>();
        for (String token = ""; token != null; ) {
            var page = owner.calls()
                    .get("/api/v1/accreditations?state=RECOGNISED&limit=100" + token)
                    .then()
                    .statusCode(200)
                    .extract();
            ids.addAll(page.<List<String>>path("items.id"));
            String next = page.path("nextPageToken");
            token = next == null ? null : "&pageToken=" + next;
        }
        return ids;
    }

    private static Map<String, Object> application() {
        return application(30);
    }

    private static Map<String, Object> application(int days) {
        var sent = new HashMap<String, Object>();
        sent.put(
                "scope",
                Map.of(
                        "categories", List.of("GATEWAY", "CAMERA"),
                        "baselineVersions", List.of("1.0"),
                        "levels", List.of(1, 2)));
        sent.put("certificateNumber", "T-" + UUID.randomUUID());
        sent.put("accreditationBody", "A national accreditation body");
        sent.put("from", TODAY.minusDays(10).toString());
        sent.put("until", TODAY.plusDays(days).toString());
        return sent;
    }

    private ValidatableResponse apply(Map<String, Object> sent) {
        return post(admin, path(), sent);
    }

    private ValidatableResponse move(String id, String step) {
        return post(owner, "/api/v1/accreditations/" + id + "/" + step, Map.of("reason", REASON));
    }

    private ValidatableResponse publicly() {
        return given().get("/api/v1/assessors/" + body).then();
    }

    /** The body as the list of all says it; the list is as long as what other tests left. */
    private Object listed() {
        var page = "/api/v1/assessors?limit=100";
        while (true) {
            var answer = given().get(page).then().statusCode(200).extract();
            Object found = answer.path("items.find { it.id == '" + body + "' }");
            if (found != null) {
                return found;
            }
            String next = answer.path("nextPageToken");
            assertNotNull(next, "no list has it");
            page = "/api/v1/assessors?limit=100&pageToken=" + next;
        }
    }

    private String path() {
        return "/api/v1/organisations/" + body + "/accreditations";
    }

    private boolean covers(UUID body, int level) {
        return accreditations.covers(body, new Accreditations.Work("CAMERA", "1.0", level, clock.instant()));
    }
}

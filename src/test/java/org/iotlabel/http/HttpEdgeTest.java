package org.iotlabel.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.iotlabel.http.ProblemAnswers.problem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.iotlabel.testing.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HttpEdgeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/test/http/things/x",
                "/nowhere",
                "/q/nothing",
                "/q/health/ready",
                "/%zz",
                "/test/http/fault",
                "/api/v1/baselines",
                "/api/v1/me",
                "/api/v1/labels/nothing/label.pdf",
                "/api/v1/labels?limit=-1",
                "/problems/invalid",
                "/no-serial",
                "/.well-known/jwks.json",
                "/style/site.css",
                "/api/openapi"
            })
    void every_answer_carries_the_security_headers_and_an_id(String path) {
        RawHttp.get(path)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe-")))
                .header("Strict-Transport-Security", containsString("max-age="))
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "same-origin")
                .header("Permissions-Policy", containsString("camera=()"))
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void a_callers_request_id_is_kept_unless_it_could_forge_a_log_line() {
        given().header("X-Request-Id", "build-4711.2").get("/nowhere").then().header("X-Request-Id", "build-4711.2");
        given().header("X-Request-Id", "a b {\"level\":\"INFO\"}")
                .get("/nowhere")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void an_unknown_address_is_a_problem_document() {
        problem(given().get("/nowhere/at/all").then(), 404, "/problems/not-found");
        problem(given().get("/q/nothing").then(), 404, "/problems/not-found");
        problem(given().post("/nowhere/at/all").then(), 404, "/problems/not-found");
    }

    @Test
    void a_method_that_an_address_does_not_take_is_answered_with_those_it_takes() {
        problem(given().delete("/test/http/things").then(), 405, "/problems/method-not-allowed")
                .header("Allow", "POST");
        problem(given().delete("/test/http/things/x").then(), 405, "/problems/method-not-allowed")
                .header("Allow", "GET, HEAD");
    }

    @Test
    void a_path_that_names_nothing_is_404_and_a_query_that_cannot_be_read_is_400() {
        problem(given().get("/test/http/things/no-uuid").then(), 404, "/problems/not-found");
        var thing = "/test/http/things/01900000-0000-7000-8000-000000000000";
        problem(given().get(thing + "?limit=many").then(), 400, "/problems/malformed")
                .body("errors[0].pointer", equalTo("?limit"));
        problem(given().get(thing + "?limit=99999999999").then(), 400, "/problems/malformed");
        problem(given().get(thing + "?colour=BLUE").then(), 400, "/problems/malformed")
                .body("errors[0].message", equalTo("Must be one of [RED, GREEN]."));
        given().get(thing + "?limit=3&colour=RED").then().statusCode(200);
    }

    @Test
    void negotiation_fails_in_a_problem_document() {
        problem(
                given().contentType("text/plain")
                        .body("x")
                        .post("/test/http/things")
                        .then(),
                415,
                "/problems/unsupported-media-type");
        problem(
                given().accept("image/png")
                        .formParam("text", "x")
                        .post("/test/http/notes")
                        .then(),
                406,
                "/problems/not-acceptable");
    }

    @Test
    void an_address_that_is_no_address_is_400() {
        for (var path :
                new String[] {"/%zz", "/%", "/a%0", "/test/http/things/%00", "/nowhere?a=%00", "/a|b", "/nowhere?a={}"
                }) {
            problem(RawHttp.get(path), 400, "/problems/malformed");
        }
    }

    @Test
    void a_reader_is_told_by_a_page_although_no_door_was_reached() {
        var reader = "Accept: text/html,*/*;q=0.8";
        RawHttp.get("/%zz?lang=fr", reader)
                .statusCode(400)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Language", "fr")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("<html lang=\"fr\" dir=\"ltr\">"), containsString("href=\"/scan?lang=fr\""));
        RawHttp.get("/a|b?lang=%zz", reader, "Accept-Language: nl")
                .statusCode(400)
                .header("Content-Language", "nl");
        RawHttp.get("/" + "a".repeat(9_000), reader).statusCode(414).contentType("text/html;charset=UTF-8");
        problem(RawHttp.get("/api/%zz", reader), 400, "/problems/malformed");
        problem(RawHttp.get("/portal/%zz", reader), 400, "/problems/malformed");
    }

    @Test
    void too_long_an_address_and_too_many_headers_are_refused() {
        problem(given().get("/" + "a".repeat(9_000)).then(), 414, "/problems/uri-too-long");
        problem(
                given().header("X-Long", "a".repeat(20_000)).get("/nowhere").then(),
                431,
                "/problems/headers-too-large");
    }

    @Test
    void what_the_database_cannot_keep_is_the_callers_to_mend() {
        given().formParam("text", "abc")
                .post("/test/http/notes")
                .then()
                .statusCode(200)
                .body("kept", is(3));
        problem(given().formParam("text", "a\0c").post("/test/http/notes").then(), 422, "/problems/invalid");
    }

    @Test
    void a_unique_index_is_the_last_guard_and_answers_409() {
        problem(given().post("/test/http/twice").then(), 409, "/problems/conflict")
                .body(not(containsString("idempotent_answer")));
    }

    @Test
    void a_fault_of_ours_loses_its_detail() {
        problem(given().get("/test/http/fault").then(), 500, "/problems/internal")
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }
}

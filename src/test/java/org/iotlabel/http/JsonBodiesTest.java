package org.iotlabel.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.iotlabel.http.ProblemAnswers.problem;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.iotlabel.testing.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class JsonBodiesTest {
    private static final String A_THING = """
            {"name": "a", "count": 1, "done": true, "colour": "RED", "words": []}""";

    @Test
    void whoever_still_sends_a_body_that_was_refused_can_read_why() {
        var answer = RawHttp.sentAfterTheAnswer("/test/http/things", 4_000_000);
        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        assertTrue(answer.contains("/problems/too-large"), answer);
    }

    @Test
    void a_json_body_has_a_limit_whether_its_length_is_announced_or_not() {
        var large = "{\"name\": \"" + "a".repeat(1_100_000) + "\"}";
        problem(json(large).post("/test/http/things").then(), 413, "/problems/too-large");
        problem(RawHttp.chunked("/test/http/things", "application/json", large), 413, "/problems/too-large");
    }

    @Test
    void a_door_without_a_json_body_says_so() {
        problem(json("").post("/test/http/things").then(), 400, "/problems/malformed");
        problem(json("null").post("/test/http/things").then(), 400, "/problems/malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"name\": \"a\"} x",
                "{\"name\": \"a\"}{}",
                "[1,]",
                "{\"name\": \"a\", \"name\": \"b\"}",
                "nul",
                "{'name': 'a'}",
                "{\"name\": NaN}",
                "{\"name\": \"a\\u0000b\"}",
                "{\"name\": \"\\ud800\"}",
                "{\"a\\u0000\": 1}",
                "{\"count\": 1e400}",
                "{\"count\": 11111111111111111111111111111111111111111111}"
            })
    void json_that_could_be_read_in_two_ways_or_not_be_kept_is_refused(String body) {
        problem(json(body).put("/test/http/anything").then(), 400, "/problems/malformed");
        problem(json(body).post("/test/http/things").then(), 400, "/problems/malformed");
    }

    @Test
    void nesting_has_a_limit() {
        problem(
                        json("[".repeat(100) + "]".repeat(100))
                                .put("/test/http/anything")
                                .then(),
                        400,
                        "/problems/malformed")
                .body("detail", containsString("nested too deeply"));
        problem(
                RawHttp.chunked("/test/http/things", "application/json", "[".repeat(500_000)),
                400,
                "/problems/malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name:1",
                "name:true",
                "name:[]",
                "count:\"1\"",
                "count:1.5",
                "count:true",
                "count:null",
                "count:99999999999",
                "done:\"true\"",
                "done:1",
                "done:null",
                "colour:\"BLUE\"",
                "colour:0",
                "colour:\"\"",
                "words:\"a\"",
                "words:[1]",
                "words:{}",
                "more:1"
            })
    void a_value_of_another_type_is_not_bent_to_fit(String wrong) {
        var member = wrong.substring(0, wrong.indexOf(':'));
        var body = A_THING.replaceFirst(
                "\"" + member + "\": ([^,}]*)", "\"" + member + "\": " + wrong.substring(member.length() + 1));
        if (member.equals("more")) {
            body = A_THING.replace("}", ", \"more\": 1}");
        }
        problem(json(body).post("/test/http/things").then(), 400, "/problems/malformed")
                .body("errors.pointer", hasItem(containsString("/" + member)));
    }

    @Test
    void a_pointer_leads_to_the_text_that_cannot_be_kept() {
        problem(
                        json("{\"name\": \"a\", \"words\": [\"b\", \"\\u0000\"]}")
                                .post("/test/http/things")
                                .then(),
                        400,
                        "/problems/malformed")
                .body("errors[0].pointer", equalTo("/words/1"));
    }

    @Test
    void a_thing_that_fits_goes_through() {
        json(A_THING).post("/test/http/things").then().statusCode(200).body("colour", equalTo("RED"));
        json("\"\\ud83d\\ude00\"")
                .put("/test/http/anything")
                .then()
                .statusCode(200)
                .body(is("\"😀\""));
    }

    private static RequestSpecification json(String body) {
        return given().contentType(ContentType.JSON).body(body);
    }
}

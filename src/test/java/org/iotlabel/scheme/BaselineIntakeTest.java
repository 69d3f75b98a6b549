package org.iotlabel.scheme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.iotlabel.party.Role;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBaselines;
import org.iotlabel.testing.TestPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the door refuses to take as a baseline. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BaselineIntakeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[}", "7", "\"text\"", "null", "{\"id\": \"a\", \"id\": \"b\"}", "{\"id\": \"\\ud800\"}"
            })
    void what_is_no_json_with_one_meaning_is_malformed(String body) {
        send(body).statusCode(400).body("type", equalTo("/problems/malformed"));
    }

    @Test
    void deep_nesting_is_refused_and_not_a_fault_of_ours() {
        for (var depth : new int[] {65, 900, 2_000}) {
            send("{\"id\":".repeat(depth) + "1" + "}".repeat(depth)).statusCode(400);
        }
        send("{\"id\":".repeat(60) + "1" + "}".repeat(60)).statusCode(422);
    }

    @Test
    void every_breach_of_the_form_is_told_at_once() {
        ObjectNode document = TestBaselines.document("ninety");
        document.put("colour", "red");
        document.remove("licence");
        ((ObjectNode) document.at("/requirements/0")).put("weight", 11);
        ((ObjectNode) document.at("/requirements/1/mappings/0")).put("relation", "LIKE");
        send(document.toString())
                .statusCode(422)
                .body("type", equalTo("/problems/invalid"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/version",
                                "/colour",
                                "/licence",
                                "/requirements/0/weight",
                                "/requirements/1/mappings/0/relation"));
    }

    @Test
    void every_defect_is_told_at_once() {
        ObjectNode document = TestBaselines.document("90.900");
        ((ObjectNode) document.at("/requirements/0")).put("applies", "password-login and moon");
        ((ObjectNode) document.at("/requirements/1")).put("applies", "password-login and (");
        ((ArrayNode) document.get("notCovered")).remove(0);
        send(document.toString())
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/requirements/0/applies", "/requirements/1/applies", "/catalogues/1/refs/1/ref"));
    }

    @Test
    void a_document_beyond_the_limit_is_too_large() {
        ObjectNode document = TestBaselines.document("90.900");
        send(document.put("summary", "x".repeat(1_100_000)).toString())
                .statusCode(413)
                .body("type", equalTo("/problems/too-large"));
    }

    @Test
    void other_media_types_are_not_taken() {
        TestPeople.a(Role.SCHEME_OWNER)
                .calls()
                .contentType(ContentType.TEXT)
                .body("{}")
                .post("/api/v1/baselines")
                .then()
                .statusCode(415);
    }

    private static ValidatableResponse send(String body) {
        return TestPeople.a(Role.SCHEME_OWNER)
                .calls()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/baselines")
                .then();
    }
}

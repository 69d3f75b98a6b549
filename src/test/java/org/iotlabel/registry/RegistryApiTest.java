package org.iotlabel.registry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public search. Holders' names are unique in the tests, so that a search for one finds its own label only. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RegistryApiTest {
    @Inject
    RelayOutboxMessages relay;

    @Test
    void a_label_is_found_by_everything_that_is_true_of_it_and_by_nothing_else() {
        var label = LabelFixture.issued(relay);
        var holder = holder(label);
        var serial = label.serial;
        found(Map.of("vendor", holder)).body("items.href", contains("/api/v1/labels/" + serial));
        for (var right : List.of(
                Map.of("q", "HERON t1"),
                Map.of("q", "instrum"),
                Map.of("q", "9520000000011"),
                Map.of("gtin", "9520000000011"),
                Map.of("gtin", "09520000000011"),
                Map.of("category", "SENSOR"),
                Map.of("category", "sensor"),
                Map.of("level", "1"),
                Map.of("state", "ACTIVE"))) {
            found(with(holder, right)).body("items.size()", is(1));
        }
        for (var wrong : List.of(
                Map.of("q", "eron"),
                Map.of("q", "Heron T2"),
                Map.of("gtin", "4006381333931"),
                Map.of("category", "GATEWAY"),
                Map.of("level", "2"),
                Map.of("state", "SUSPENDED"))) {
            found(with(holder, wrong)).body("items", empty()).body("nextPageToken", nullValue());
        }
        found(Map.of("q", serial.toLowerCase())).body("items.holder", contains(holder));
        found(Map.of("vendor", "nobody is called like this")).body("items", empty());
    }

    @Test
    void a_search_by_state_follows_the_label_at_once() {
        var label = LabelFixture.issued(relay);
        var holder = holder(label);
        label.suspend().statusCode(200);
        found(with(holder, Map.of("state", "ACTIVE"))).body("items", empty());
        found(with(holder, Map.of("state", "SUSPENDED")))
                .body("items.state", contains("SUSPENDED"))
                .body("items.reasonCode", contains("SECURITY_INCIDENT"))
                .body("items[0].words", nullValue());
        label.withdraw().statusCode(200);
        found(with(holder, Map.of("state", "WITHDRAWN"))).body("items.size()", is(1));
    }

    @Test
    void a_label_that_is_issued_meanwhile_moves_nothing_on_the_pages_that_follow() {
        LabelFixture.issued(relay);
        var first = LabelFixture.issued(relay);
        var page = found(Map.of("limit", "1")).body("items.href", contains("/api/v1/labels/" + first.serial));
        String token = page.extract().path("nextPageToken");
        List<String> second =
                found(Map.of("limit", "1", "pageToken", token)).extract().path("items.href");
        var newest = LabelFixture.issued(relay);
        found(Map.of("limit", "1", "pageToken", token))
                .body("items.href", equalTo(second))
                .body("items.href", not(hasItem("/api/v1/labels/" + newest.serial)));
        found(Map.of("limit", "1")).body("items.href", contains("/api/v1/labels/" + newest.serial));
    }

    @ParameterizedTest
    @CsvSource({
        "level, 0, 422",
        "level, 4, 422",
        "level, two, 400",
        "state, ISSUING, 422",
        "state, BROKEN, 422",
        "category, SPACESHIP, 422",
        "gtin, 12345, 422",
        "limit, 0, 422",
        "limit, 101, 422"
    })
    void what_cannot_be_looked_for_is_said_at_its_place(String parameter, String value, int status) {
        given().queryParam(parameter, value)
                .get("/api/v1/labels")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.pointer", everyItem(is("?" + parameter)));
    }

    @ParameterizedTest
    @CsvSource({"'&|!():*'", "''' OR 1=1 --'", "'%'", "'\\'", "'<script>'", "'ﬀ ß İ'"})
    void any_text_can_be_looked_for(String text) {
        found(Map.of("q", text, "vendor", text));
    }

    private static Map<String, String> with(String holder, Map<String, String> more) {
        var all = new HashMap<>(more);
        all.put("vendor", holder);
        return all;
    }

    private static ValidatableResponse found(Map<String, String> query) {
        return given().queryParams(query)
                .get("/api/v1/labels")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    private static String holder(LabelFixture label) {
        var vendor = label.review.evaluated.attestation.vendor;
        return OwnerDatabase.text("SELECT name FROM organisation WHERE id = '" + vendor + "'")
                .orElseThrow();
    }
}

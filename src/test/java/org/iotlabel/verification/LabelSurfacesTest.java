package org.iotlabel.verification;

import static io.restassured.RestAssured.given;
import static java.time.ZoneOffset.UTC;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestClock;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** After each move every public surface says the same of a label at once, and no byte of its documents has changed. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LabelSurfacesTest {
    private static final List<String> STATES =
            List.of("ACTIVE", "SUSPENDED", "WITHDRAWN", "SURRENDERED", "SUPERSEDED", "EXPIRED");

    @Inject
    RelayOutboxMessages relay;

    @Inject
    TestClock clock;

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    void suspended_reinstated_and_withdrawn_is_the_same_everywhere() {
        var label = LabelFixture.issued(relay);
        var kept = documents(label);
        assertStands(label, "ACTIVE", null, "VALID");
        label.suspend().statusCode(200);
        assertStands(label, "SUSPENDED", "SECURITY_INCIDENT", "SUSPENDED");
        label.reinstate().statusCode(200);
        assertStands(label, "ACTIVE", null, "VALID");
        label.withdraw().statusCode(200);
        assertStands(label, "WITHDRAWN", "EVIDENCE_FALSE", "WITHDRAWN");
        assertUnchanged(kept, label);
    }

    @Test
    void surrendered_is_the_same_everywhere() {
        var label = LabelFixture.issued(relay);
        var kept = documents(label);
        label.surrender().statusCode(200);
        assertStands(label, "SURRENDERED", "VENDOR_REQUEST", "WITHDRAWN");
        assertUnchanged(kept, label);
    }

    @Test
    void superseded_is_the_same_everywhere_and_leads_to_the_newer_label() {
        var older = LabelFixture.issued(relay);
        var kept = documents(older);
        var newer = older.successor(relay);
        assertStands(older, "SUPERSEDED", null, "EXPIRED");
        assertStands(newer, "ACTIVE", null, "VALID");
        String printed = newer.read().extract().path("serial");
        assertEquals(printed, older.read().extract().path("supersededBy"));
        assertEquals(printed, verdict(older).getString("supersededBy"));
        assertEquals(
                printed,
                Jsoup.parse(page(older)).select("a[href=/" + newer.serial + "]").text());
        assertUnchanged(kept, older);
    }

    @Test
    void run_out_is_the_same_everywhere_from_the_first_instant_on() {
        var label = LabelFixture.issued(relay);
        var kept = documents(label);
        var end = Instant.parse(label.read().extract().path("validUntil"));
        clock.set(end.minusSeconds(60));
        assertStands(label, "ACTIVE", null, "VALID");
        clock.set(end.plusMillis(1));
        assertStands(label, "EXPIRED", null, "EXPIRED");
        assertUnchanged(kept, label);
        clock.set(end.atOffset(UTC).plusYears(50).toInstant());
        assertStands(label, "EXPIRED", null, "EXPIRED");
        assertUnchanged(kept, label);
    }

    private void assertStands(LabelFixture label, String state, String reason, String verdict) {
        var resource = label.read().statusCode(200).extract().jsonPath();
        var since = resource.getString("since");
        var told = verdict(label);
        assertEquals(verdict, told.getString("verdict"));
        var line = line(label, state);
        for (var surface : List.of(resource, told, line)) {
            assertEquals(state, surface.getString("state"));
            assertEquals(reason, surface.getString("reasonCode"));
            assertEquals(since, surface.getString("since"));
        }
        var history = label.get("/history").statusCode(200).extract().jsonPath();
        assertEquals(state, history.getString("[-1].to"));
        assertEquals(reason, history.getString("[-1].reasonCode"));
        assertEquals(since, history.getString("[-1].at"));
        var page = Jsoup.parse(page(label));
        assertEquals(told.getString("headline"), page.select("h1").text());
        assertEquals(verdict.equals("VALID"), !page.select(".verdict.good").isEmpty());
        assertEquals(verdict.equals("VALID"), !page.select("dl").isEmpty(), "only what is to be trusted is shown");
    }

    /** The one line of the register, found under this state and under no other. */
    private static JsonPath line(LabelFixture label, String state) {
        var found = new TreeMap<String, JsonPath>();
        for (var one : STATES) {
            var page = given().queryParam("q", label.serial)
                    .queryParam("state", one)
                    .get("/api/v1/labels")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            if (!page.getList("items").isEmpty()) {
                found.put(one, page.setRootPath("items[0]"));
            }
        }
        assertEquals(List.of(state), List.copyOf(found.keySet()));
        return found.get(state);
    }

    private static JsonPath verdict(LabelFixture label) {
        return given().accept(ContentType.JSON)
                .get("/" + label.serial)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String page(LabelFixture label) {
        return given().accept(ContentType.HTML)
                .get("/" + label.serial)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** Every document that the label itself lists, decision included; what holds today's status or checkpoint is no such. */
    private static Map<String, byte[]> documents(LabelFixture label) {
        Map<String, String> links = label.read().extract().path("links");
        var documents = new TreeMap<String, byte[]>();
        links.forEach((name, address) -> {
            if (name.contains(".") && !name.endsWith(".tlog-proof") && !name.equals("bundle.zip")) {
                documents.put(
                        name,
                        given().get(address).then().statusCode(200).extract().asByteArray());
            }
        });
        return documents;
    }

    private static void assertUnchanged(Map<String, byte[]> kept, LabelFixture label) {
        var now = documents(label);
        assertEquals(kept.keySet(), now.keySet());
        kept.forEach((name, bytes) -> assertArrayEquals(bytes, now.get(name), name));
    }
}

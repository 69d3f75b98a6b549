package org.iotlabel.verification;

import static io.restassured.RestAssured.given;
import static java.time.ZoneOffset.UTC;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.cli.OfflineCheck;
import org.iotlabel.keys.PublishedRevocations;
import org.iotlabel.label.LabelExpiry;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestClock;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * After each move every public surface says the same of a label, whether it asks the service or has nothing but files, and no
 * byte of its documents has changed.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LabelSurfacesTest {
    private static final List<String> STATES =
            List.of("ACTIVE", "SUSPENDED", "WITHDRAWN", "SURRENDERED", "SUPERSEDED", "EXPIRED");

    @Inject
    RelayOutboxMessages relay;

    @Inject
    TestClock clock;

    @Inject
    PublicSurfaces surfaces;

    @Inject
    PublishedRevocations revocations;

    @Inject
    LabelExpiry expiry;

    @AfterEach
    void setTheClockBack() {
        clock.reset();
        revocations.refresh();
    }

    @Test
    void suspended_reinstated_and_withdrawn_is_the_same_everywhere() throws Exception {
        var label = LabelFixture.issued(relay);
        var kept = documents(label);
        assertEverywhere(label, "ACTIVE", null, "VALID");
        label.suspend().statusCode(200);
        assertEverywhere(label, "SUSPENDED", "SECURITY_INCIDENT", "SUSPENDED");
        label.reinstate().statusCode(200);
        assertEverywhere(label, "ACTIVE", null, "VALID");
        label.withdraw().statusCode(200);
        assertEverywhere(label, "WITHDRAWN", "EVIDENCE_FALSE", "WITHDRAWN");
        assertUnchanged(kept, label);
    }

    @Test
    void surrendered_is_the_same_everywhere() throws Exception {
        var label = LabelFixture.issued(relay);
        var kept = documents(label);
        label.surrender().statusCode(200);
        assertEverywhere(label, "SURRENDERED", "VENDOR_REQUEST", "WITHDRAWN");
        assertUnchanged(kept, label);
    }

    @Test
    void superseded_is_the_same_everywhere_and_leads_to_the_newer_label() throws Exception {
        var older = LabelFixture.issued(relay);
        var kept = documents(older);
        var newer = older.successor(relay);
        assertEverywhere(older, "SUPERSEDED", null, "EXPIRED");
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
    void updates_that_have_ended_are_promised_for_longer_everywhere() throws Exception {
        var document = AttestationFixture.document();
        var month = YearMonth.now(UTC);
        document.withObject("/product").put("supportUntil", month.toString());
        var label = LabelFixture.issued(relay, AttestationFixture.complete(document));
        assertOneVerdict(label, "VALID");
        clock.set(later(month));
        assertOneVerdict(label, "VALID_BUT_SUPPORT_ENDED");
        clock.reset();
        label.support(month.plusMonths(5).toString()).statusCode(200);
        clock.set(later(month));
        assertOneVerdict(label, "VALID");
        assertOnlyTheOldMonthIsKnown(label, month);
    }

    private static Instant later(YearMonth month) {
        return month.plusMonths(1).atDay(1).atStartOfDay().toInstant(UTC);
    }

    /** Whoever has the documents of the issue and fresh lists, and not the promise, is told what they know and no more. */
    private void assertOnlyTheOldMonthIsKnown(LabelFixture label, YearMonth month) throws Exception {
        var taken = surfaces.take(label);
        var said = new OfflineCheck(clock, taken.resolve("trust"))
                .json(taken.resolve("label.jwt"), taken.resolve("list.jwt"))
                .get(0);
        assertEquals("VALID_BUT_SUPPORT_ENDED", said.path("verdict").asText());
        assertTrue(
                said.path("lines").toString().contains("ended with " + month + ", as far as is known here"),
                said.toString());
    }

    @Test
    void run_out_is_the_same_everywhere_from_the_first_instant_on() throws Exception {
        var label = LabelFixture.issued(relay);
        var kept = documents(label);
        var end = Instant.parse(label.read().extract().path("validUntil"));
        clock.set(end.minusSeconds(60));
        assertStands(label, "ACTIVE", null, "VALID");
        clock.set(end.plusMillis(1));
        assertEverywhere(label, "EXPIRED", null, "EXPIRED");
        expiry.expireAll();
        assertEverywhere(label, "EXPIRED", null, "EXPIRED");
        assertUnchanged(kept, label);
        clock.set(end.atOffset(UTC).plusYears(50).toInstant());
        assertStands(label, "EXPIRED", null, "EXPIRED");
        assertUnchanged(kept, label);
    }

    private void assertEverywhere(LabelFixture label, String state, String reason, String verdict) throws Exception {
        assertStands(label, state, reason, verdict);
        assertOneVerdict(label, verdict);
    }

    /** What the service itself says, in all its forms. */
    private static void assertStands(LabelFixture label, String state, String reason, String verdict) {
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

    private void assertOneVerdict(LabelFixture label, String verdict) throws Exception {
        revocations.refresh();
        var said = surfaces.verdicts(label);
        assertEquals(Set.of(verdict), Set.copyOf(said.values()), said.toString());
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

package org.iotlabel.website;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.Role;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.testing.TestClock;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.transparency.SequenceQueuedEntries;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What pages count is what the API counts; {@link org.iotlabel.architecture.QueriesOfPagesTest} says by which queries. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class NumbersOfPagesTest {
    private static final int ENOUGH_FOR_A_MEDIAN = 5;

    @Inject
    RelayOutboxMessages relay;

    @Inject
    SequenceQueuedEntries sequencing;

    @Inject
    TestClock clock;

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void the_newest_labels_of_the_front_door_are_those_of_the_search() {
        LabelFixture.issued(relay).suspend().statusCode(200);
        LabelFixture.issued(relay);
        List<String> found = given().queryParam("state", "ACTIVE")
                .queryParam("limit", 3)
                .get("/api/v1/labels")
                .then()
                .statusCode(200)
                .extract()
                .path("items.href");
        assertFalse(found.isEmpty());
        assertEquals(
                found.stream()
                        .map(href -> href.replace("/api/v1/labels", "") + "?lang=en")
                        .toList(),
                page("/").select("[aria-labelledby=newest] h3 a").eachAttr("href"));
    }

    @Test
    void the_size_of_the_log_is_that_of_its_checkpoint() {
        LabelFixture.issued(relay);
        sequencing.sequenceAll();
        var checkpoint = given().get("/log/checkpoint").then().statusCode(200).extract();
        var lines = checkpoint.asString().split("\n");
        var rows = page("/log").select("dl").first();
        assertEquals(lines[0], rows.select("div:nth-child(1) dd").text());
        assertEquals(
                Long.parseLong(lines[1]),
                number(rows.select("div:nth-child(2) dd").first()));
    }

    @Test
    void how_long_decisions_took_is_the_same_at_the_certifiers_desk() {
        for (var i = 0; i < ENOUGH_FOR_A_MEDIAN; i++) {
            LabelFixture.issued(relay);
        }
        // What was counted is remembered for a minute, and other tests have asked at other times.
        clock.set(Instant.now().plus(Duration.ofMinutes(6)));
        var times = given().get("/api/v1/decision-times").then().statusCode(200).extract();
        var desk = new TestBrowser(TestPeople.a(Role.CERTIFIER)).open("/portal/reviews");
        var rows = desk.select("[aria-labelledby=times] tbody tr");
        assertFalse(rows.isEmpty());
        assertEquals(
                times.<List<Integer>>path("items.cases"),
                rows.stream().map(row -> (int) number(row.select("td").first())).toList());
        assertEquals(
                times.<List<Integer>>path("items.medianDays"),
                rows.stream().map(row -> (int) number(row.select("td").last())).toList());
    }

    private static long number(Element place) {
        var digits = place.text().replaceAll("[^0-9]", "");
        assertTrue(digits.matches("[0-9]+"), place.text());
        return Long.parseLong(digits);
    }

    private static Document page(String address) {
        return Jsoup.parse(given().accept("text/html")
                .queryParam("lang", "en")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}

package org.iotlabel.registry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.assessment.AssessmentFixture;
import org.iotlabel.assessment.AssessmentFixture.Assessor;
import org.iotlabel.certification.ReviewFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestClock;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What everybody can read of an assessment body. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AssessorFiguresTest {
    @Inject
    RelayOutboxMessages relay;

    @Inject
    TestClock clock;

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    void figures_are_told_from_five_cases_on_and_the_page_shows_those_of_the_api() {
        var first = ReviewFixture.evaluated(relay, 3, Map.of());
        var pool = List.copyOf(first.evaluated.pool);
        var body = pool.getFirst().body();
        first.open();
        first.grant();
        disputed(pool).grant();
        sentBack(pool).grant();
        refused(pool);
        figures(body).body("cases", nullValue()).body("overturned", nullValue()).body("dissent", nullValue());

        concurring(pool).grant();
        relay.relayAll();
        clock.set(Instant.now().plus(Duration.ofMinutes(2)));
        figures(body)
                .body("labels", equalTo(4))
                .body("cases", equalTo(5))
                .body("medianDays", greaterThanOrEqualTo(1))
                .body("overturned", equalTo(2))
                .body("paired", equalTo(5))
                .body("dissent", equalTo(1));
        var page = Jsoup.parse(
                given().accept("text/html").get("/assessors/" + body).asString());
        assertEquals(
                List.of("4", "5", "1", "2", "5", "1"),
                page.select("section[aria-labelledby=figures] dd").eachText());
        assertEquals(4, page.select(".labels li").size());
        assertTrue(page.text().contains("Recognised"));
        assertEquals(
                4,
                given().queryParam("assessor", body.toString())
                        .get("/api/v1/labels")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<List<?>>path("items")
                        .size());
    }

    @Test
    void a_body_that_has_done_nothing_yet_is_listed_without_figures() {
        var body = Assessor.anyone().body();
        var list = given().accept("text/html").queryParam("limit", "100").get("/assessors");
        list.then().statusCode(200);
        figures(body).body("labels", equalTo(0)).body("cases", nullValue());
        var page = Jsoup.parse(
                given().accept("text/html").get("/assessors/" + body).asString());
        assertTrue(page.text().contains("Of fewer than 5 cases no figure is told"), page.text());
        given().get("/api/v1/assessors/" + UUID.randomUUID() + "/figures").then().statusCode(404);
        given().accept("text/html").get("/assessors/" + UUID.randomUUID()).then().statusCode(404);
        given().accept("text/html").get("/assessors/nobody").then().statusCode(404);
    }

    private ReviewFixture concurring(List<Assessor> pool) {
        var assessment = AssessmentFixture.takenUp(relay, 3, pool);
        assessment.seats().forEach(seat -> seat.judgeAll(Map.of()).seal().statusCode(200));
        return opened(assessment);
    }

    /** One of the two first found a fault, and gave way. */
    private ReviewFixture disputed(List<Assessor> pool) {
        var assessment = AssessmentFixture.takenUp(relay, 3, pool);
        var seats = assessment.seats();
        seats.getFirst().judgeAll(Map.of("NET-1", "FAIL")).seal().statusCode(200);
        seats.getLast().judgeAll(Map.of()).seal().statusCode(200);
        seats.getFirst()
                .put(
                        "disagreements/NET-1",
                        Map.of(
                                "verdict", "PASS",
                                "justification", "The documents show that it is so.",
                                "evidence", List.of("test-report.md")))
                .statusCode(200);
        return opened(assessment);
    }

    private ReviewFixture sentBack(List<Assessor> pool) {
        var review = concurring(pool);
        review.sendBack(review.certifier, "The second report says too little.").statusCode(200);
        review.evaluated.seats().forEach(seat -> seat.seal().statusCode(200));
        review.open();
        return review;
    }

    private void refused(List<Assessor> pool) {
        concurring(pool).decide("DENY", "The product was changed meanwhile.").statusCode(201);
    }

    private static ReviewFixture opened(AssessmentFixture assessment) {
        var review = ReviewFixture.of(assessment);
        review.open();
        return review;
    }

    private static ValidatableResponse figures(UUID body) {
        return given().get("/api/v1/assessors/" + body + "/figures").then().statusCode(200);
    }
}

package org.iotlabel.website;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.SessionFactory;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.SharedNames;
import org.iotlabel.testing.TestClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The front door, and the numbers that stand on public pages. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PublicPagesTest {
    @Inject
    RelayOutboxMessages relay;

    @Inject
    SessionFactory sessions;

    @Inject
    TestClock clock;

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    void the_front_door_shows_the_newest_labels_that_are_in_force() {
        LabelFixture.issued(relay);
        LabelFixture.issued(relay);
        var older = LabelFixture.issued(relay);
        var newest = LabelFixture.issued(relay);
        assertEquals(
                List.of("/" + newest.serial, "/" + older.serial),
                home().select(".labels a").eachAttr("href").subList(0, 2));
        newest.suspend().statusCode(200);
        assertEquals("/" + older.serial, home().select(".labels a").attr("href"));
        assertEquals(3, home().select(".labels li").size());
    }

    @Test
    void what_is_chosen_to_be_compared_is_called_by_its_model() {
        LabelFixture.issued(relay);
        LabelFixture.issued(relay);
        var lines = Jsoup.parse(given().get("/registry?lang=de").asString()).select(".labels > li");
        assertTrue(lines.size() > 1);
        for (var line : lines) {
            var model = line.select("h3").text();
            assertFalse(model.isEmpty());
            assertEquals("Vergleichen " + model, SharedNames.name(line.selectFirst("[name=serial]")));
            assertEquals("Vergleichen", line.select("label").text(), "and to be seen as before");
            assertEquals(
                    line.select("label").attr("for"),
                    line.selectFirst("[name=serial]").id());
        }
    }

    @Test
    void makers_and_assessors_find_where_to_sign_in_first_of_all_from_the_front_door() {
        assertEquals("/portal", home().select("#others + ul a").attr("href"));
    }

    @Test
    void the_front_door_is_told_from_memory_and_not_sent_twice() {
        LabelFixture.issued(relay);
        var tag = given().get("/").then().statusCode(200).extract().header("ETag");
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            var before = statistics.getPrepareStatementCount();
            given().header("If-None-Match", tag).get("/").then().statusCode(304).body(emptyString());
            assertEquals(1, statistics.getPrepareStatementCount() - before);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
        LabelFixture.issued(relay);
        given().header("If-None-Match", tag).get("/").then().statusCode(200);
    }

    @Test
    void the_keys_on_the_page_are_those_of_the_api_with_their_times() {
        var page = Jsoup.parse(given().get("/keys").asString());
        var keys = given().get("/api/v1/keys").then().extract();
        List<String> kids = keys.path("items.kid");
        assertEquals(kids, page.select("article").eachAttr("id"));
        assertEquals(kids, page.select("article code").eachText());
        List<String> algorithms = keys.path("items.alg");
        assertEquals(algorithms, page.select("article dl div:nth-child(2) dd").eachText());
        assertTrue(page.select("article").stream().allMatch(key -> key.text().contains(" UTC")));
    }

    @Test
    void durations_are_those_of_the_api_and_none_is_made_of_few_cases() {
        for (var i = 0; i < 5; i++) {
            LabelFixture.issued(relay);
        }
        clock.set(Instant.now().plus(Duration.ofMinutes(2)));
        var times = given().get("/api/v1/decision-times").then().statusCode(200).extract();
        List<Integer> cases = times.path("items.cases");
        List<Integer> days = times.path("items.medianDays");
        assertTrue(cases.stream().allMatch(number -> number >= 5) && !cases.isEmpty(), cases.toString());
        var rows = Jsoup.parse(given().get("/rules").asString()).select("section[aria-labelledby=durations] tbody tr");
        assertEquals(
                cases,
                rows.select("td:nth-child(2)").eachText().stream()
                        .map(PublicPagesTest::number)
                        .toList());
        assertEquals(
                days,
                rows.select("td:nth-child(3)").eachText().stream()
                        .map(PublicPagesTest::number)
                        .toList());
    }

    @Test
    void how_many_labels_passed_a_requirement_is_that_of_the_api_and_nothing_is_made_of_few() {
        for (var i = 0; i < 5; i++) {
            LabelFixture.issued(relay);
        }
        clock.set(Instant.now().plus(Duration.ofMinutes(4)));
        var passes = given().get("/api/v1/baselines/1.0/passes")
                .then()
                .statusCode(200)
                .extract();
        int labels = passes.path("labels");
        assertTrue(labels >= 5);
        assertEquals(OwnerDatabase.count("""
                        SELECT count(*) FROM label l
                        WHERE state = 'ACTIVE' AND convert_from(facts, 'UTF8')::jsonb #>> '{baseline,version}' = '1.0'"""), labels);
        int passed = passes.path("items.find { it.requirement == 'PWD-1' }.labels");
        assertEquals(OwnerDatabase.count("""
                        SELECT count(*) FROM label l
                        WHERE state = 'ACTIVE' AND convert_from(facts, 'UTF8')::jsonb #>> '{facts,verdicts,PWD-1}' = 'PASS'"""), passed);
        var page = Jsoup.parse(
                given().accept("text/html").get("/baseline/1.0/PWD-1").asString());
        assertTrue(
                page.text()
                        .contains("Labels in force that were found to meet it: %,d of %,d.".formatted(passed, labels)),
                page.text());
    }

    private static Document home() {
        return Jsoup.parse(given().get("/").then().statusCode(200).extract().asString());
    }

    private static int number(String written) {
        return Integer.parseInt(written.replaceAll("\\D", ""));
    }
}

package org.iotlabel.verification;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.iotlabel.http.SpokenLanguage;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What only a scheme calls so, and how much there is of it, stands explained beside it: level, grade and score. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LabelPageWordsTest {
    @Inject
    RelayOutboxMessages relay;

    @Test
    void level_grade_and_score_are_told_with_their_scale_and_with_what_they_mean() {
        var label = LabelFixture.issued(relay);
        var facts = label.get("/label.json").extract();
        var page = page(label, "en");
        assertEquals(
                "This label has level %d of 3. Each level asks for everything that the lower ones ask for, and for more."
                        .formatted(facts.<Integer>path("level.number")),
                page.select("#checked + p").text());
        assertTrue(page.select(".promises").text().contains(" (A is best, E is worst): "));
        assertEquals(
                List.of(
                        facts.path("score") + " of 100",
                        "It says how much of the requirements of all levels is met, each by its weight. What decides is the level."),
                page.select("dt:containsOwn(Score) + dd .stated").eachText());
    }

    @Test
    void how_the_score_is_made_is_one_step_away_in_every_language() {
        var label = LabelFixture.issued(relay);
        for (var language : SpokenLanguage.ALL) {
            var tag = language.toLanguageTag();
            var link = page(label, tag).select("#checking ~ p a[href*=/score]").attr("href");
            assertTrue(link.endsWith("/score?lang=" + tag), link);
            given().accept("text/html").get(link).then().statusCode(200);
        }
    }

    private static Document page(LabelFixture label, String language) {
        return Jsoup.parse(given().queryParam("lang", language)
                .accept("text/html")
                .get("/" + label.serial)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}

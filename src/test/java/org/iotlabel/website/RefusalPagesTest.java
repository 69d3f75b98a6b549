package org.iotlabel.website;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toMap;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.iotlabel.frame.Words;
import org.iotlabel.http.SpokenLanguage;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBaselines;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What is answered where there is no page. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RefusalPagesTest {
    @Test
    void a_reader_is_told_by_a_page_why_there_is_no_other_and_a_program_by_a_problem_report() {
        for (var language : SpokenLanguage.ALL) {
            var tag = language.toLanguageTag();
            var page = refused("/baseline/9.9", tag, 404);
            assertEquals(List.of(), PublicFrame.wrong(page, tag));
            assertEquals(
                    "/scan?lang=" + tag, page.select("main .links a").get(1).attr("href"));
        }
        assertEquals(
                "This page does not exist",
                refused("/nowhere/at/all", "en", 404).select("h1").text());
        assertEquals(
                "Das ließ sich nicht lesen",
                Jsoup.parse(given().queryParam("lang", "de")
                                .accept("text/html")
                                .contentType("application/octet-stream")
                                .body(new byte[1_048_577])
                                .post("/verify/nothing")
                                .then()
                                .statusCode(413)
                                .contentType("text/html")
                                .extract()
                                .asString())
                        .select("h1")
                        .text());
        given().accept("text/html,*/*;q=0.5")
                .get("/registry.csv?level=9")
                .then()
                .statusCode(422)
                .contentType("application/problem+json");
        given().get("/baseline/9.9").then().statusCode(404).contentType("application/problem+json");
        given().accept("text/html")
                .get("/api/v1/baselines/9.9")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void what_is_wrong_in_an_address_is_told_with_where_it_stands() {
        TestBaselines.inForce();
        var places = new HashMap<String, Set<String>>();
        for (var language : SpokenLanguage.ALL) {
            var tag = language.toLanguageTag();
            var colon = tag.equals("fr") ? " : " : ": ";
            for (var wrong : List.of(
                    "/000000000?gtin=12",
                    "/baseline/1.0/changes?since=0.1",
                    "/assessors?pageToken=x",
                    "/assessors?limit=0")) {
                var line = refused(wrong, tag, wrong.contains("pageToken") ? 400 : 422)
                        .selectFirst("main li:has([lang=en])");
                var said = line.select("[lang=en]").text();
                assertTrue(line.text().endsWith(colon + said), line.text());
                places.computeIfAbsent(wrong, _ -> new HashSet<>())
                        .add(line.text().replace(colon + said, ""));
            }
        }
        assertEquals(
                4 * SpokenLanguage.ALL.size(),
                places.values().stream().flatMap(Set::stream).distinct().count(),
                "two places that are called the same: " + places);
        assertTrue(places.get("/000000000?gtin=12").contains("Die Nummer unter dem Strichcode"), places.toString());
    }

    /** What stands in a message must have words in every language, or a reader is told of a part of the address. */
    @Test
    void every_parameter_of_a_public_page_has_a_name() {
        for (var language : SpokenLanguage.ALL) {
            var said = Words.in(language, RefusalMessages.class);
            var names = Stream.of("q", "gtin", "firmware", "file", "since", "pageToken", "limit", "other")
                    .collect(toMap(said::place, name -> name, (one, other) -> one + " and " + other));
            assertEquals(8, names.size(), "called the same: " + names);
        }
    }

    private static Document refused(String address, String tag, int status) {
        return Jsoup.parse(given().queryParam("lang", tag)
                .accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get(address)
                .then()
                .statusCode(status)
                .contentType("text/html")
                .header("Content-Language", equalTo(tag))
                .header("Cache-Control", equalTo("no-store"))
                .extract()
                .asString());
    }
}

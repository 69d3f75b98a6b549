package org.iotlabel.website;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.iotlabel.http.SpokenLanguage;
import org.iotlabel.testing.PostgresResource;
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

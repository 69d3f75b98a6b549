package org.iotlabel.scheme;

import static io.restassured.RestAssured.given;
import static org.iotlabel.vectors.DevTools.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBaselines;
import org.iotlabel.vectors.Chromium;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The baseline on paper, as a browser prints it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BaselinePrintTest {
    private static final String SHEET = "/baseline/1.0/print-";

    @BeforeEach
    void the_public_baseline_is_in_force() {
        TestBaselines.inForce();
    }

    @Test
    void every_requirement_is_printed_with_its_words_and_nothing_that_only_a_screen_can_do() throws Exception {
        var baseline = BaselineDocument.read(
                given().accept(ContentType.JSON).get("/api/v1/baselines/1.0").asByteArray());
        var printed = new ArrayList<String>();
        try (var browser = Chromium.open("about:blank", List.of())) {
            for (var number = 1; number <= BaselineSheet.of(baseline); number++) {
                var text = printed(browser, SHEET + number);
                var page = page(SHEET + number);
                for (var id : page.select("main article").eachAttr("id")) {
                    printed.add(id);
                    var asked = baseline.requirement(id).orElseThrow();
                    for (var said : List.of(id + ": " + asked.title(), asked.consumer(), asked.why(), asked.text())) {
                        assertTrue(text.contains(unbroken(said)), said + " is not on sheet " + number + "\n" + text);
                    }
                }
                var ways = page.select("nav a, footer a, .skip, .crumb a").eachText();
                assertTrue(ways.size() > 10, ways.toString());
                for (var way : ways) {
                    // The title leads back from its crumb, and heads the sheet.
                    var expected = way.equals(baseline.title()) ? 1 : 0;
                    assertEquals(expected, count(text, unbroken(way)), way + " on sheet " + number);
                }
            }
        }
        assertEquals(
                baseline.requirements().stream().map(Requirement::id).toList(), printed, "all, each once and in order");
    }

    private static String printed(Chromium browser, String page) throws Exception {
        browser.go("http://localhost:" + RestAssured.port + page + "?lang=en");
        var pdf = browser.page().call("Page.printToPDF", with()).path("data");
        try (var document = Loader.loadPDF(pdf.binaryValue())) {
            return unbroken(new PDFTextStripper().getText(document));
        }
    }

    /** Where lines end is the printer's affair. */
    private static String unbroken(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
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

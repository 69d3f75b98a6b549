package org.iotlabel.scheme;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iotlabel.http.SpokenLanguage;
import org.iotlabel.party.Role;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBaselines;
import org.iotlabel.testing.TestPeople;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The baseline for readers, page by page. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BaselinePartPagesTest {
    private static final String VERSION = "/baseline/1.0";
    private static final int LARGEST = 50_000;

    @BeforeEach
    void the_public_baseline_is_in_force() {
        TestBaselines.inForce();
    }

    @Test
    void every_requirement_is_listed_with_its_consumer_sentence_and_leads_to_its_page() {
        var overview = page(VERSION);
        for (var one : baseline().requirements()) {
            var link = overview.selectFirst("main a[href=" + VERSION + "/" + one.id() + "]");
            assertEquals(one.id() + ": " + one.title(), link.text());
            assertTrue(
                    link.parent().text().endsWith(one.consumer()), link.parent().text());
        }
        var one = baseline().requirements().getFirst();
        var page = page(VERSION + "/" + one.id());
        for (var said : List.of(one.consumer(), one.text(), one.why())) {
            assertTrue(page.text().contains(said), said);
        }
        one.mappings()
                .forEach(mapping -> assertTrue(
                        page.text().contains(mapping.scheme() + " " + mapping.version() + ", " + mapping.ref()),
                        mapping.toString()));
    }

    @Test
    void no_page_of_it_is_larger_than_a_phone_on_the_road_should_load_in_any_language() {
        var style = page(VERSION).select("link[rel=stylesheet]").attr("href");
        var beside = given().get(style).asByteArray().length;
        var parts = page(VERSION).select("main a[href^=" + VERSION + "]").eachAttr("href").stream()
                .filter(link -> !link.contains("#"))
                .filter(link -> !link.matches(".*/[A-Z]+-[0-9]+") || link.endsWith("/PWD-1"))
                .distinct()
                .toList();
        assertEquals(11, parts.size(), parts.toString());
        for (var part : Stream.concat(Stream.of(VERSION), parts.stream()).toList()) {
            for (var language : SpokenLanguage.ALL) {
                var bytes = given().accept("text/html")
                        .queryParam("lang", language.toLanguageTag())
                        .get(part)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
                var size = bytes.length + beside;
                assertTrue(size < LARGEST, part + " has " + size + " bytes with its style in " + language);
            }
        }
    }

    @Test
    void words_and_provisions_of_other_schemes_find_requirements() {
        assertEquals(
                baseline().requirements().stream()
                        .filter(one -> one.mappings().stream()
                                .anyMatch(mapping -> mapping.ref().contains("5.1-1")
                                        && mapping.scheme().equals("EN 303 645")))
                        .map(Requirement::id)
                        .toList(),
                found("en 303 645 5.1-1"));
        assertEquals(List.of("PWD-1"), found("pwd-1"));
        assertTrue(found("Mirai").contains("PWD-1"));
        assertEquals(List.of(), found("Werkspasswörter"));
        assertEquals(List.of("PWD-1", "PWD-2"), found("Werkspasswörter", "de"));
        var none = page(VERSION + "?q=no-such-word&lang=de");
        assertTrue(none.select(".findings").isEmpty());
        assertEquals(
                "Keine Anforderung enthält alle diese Wörter. Versuchen Sie es mit weniger.",
                none.select("[role=status]").text());
        assertEquals("no-such-word", none.select("#q").val());
        assertEquals(
                "?q=no-such-word&lang=fr", none.select(".languages [lang=fr]").attr("href"));
    }

    @Test
    void what_was_looked_for_is_only_words() {
        var page = page(VERSION + "?q=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E");
        assertTrue(page.select("script").isEmpty());
        assertEquals("\"><script>alert(1)</script>", page.select("#q").val());
    }

    @Test
    void what_differs_between_two_versions_is_a_page() {
        var version = "93.7";
        var owner = TestPeople.a(Role.SCHEME_OWNER);
        var document = TestBaselines.document(version);
        ((ObjectNode) document.withArray("/requirements").get(0))
                .put("consumer", "Nobody else has the password of your device.");
        owner.calls()
                .contentType(ContentType.JSON)
                .body(document.toString())
                .post("/api/v1/baselines")
                .then()
                .statusCode(201);
        given().accept("text/html").get("/baseline/" + version).then().statusCode(404);
        TestBaselines.move(version, "consultation", owner, Map.of());
        var overview = page("/baseline/" + version);
        var link = overview.select("#others ~ ul a[href=/baseline/93.7/changes?since=1.0]");
        assertEquals(1, link.size());
        var changes = page(link.attr("href"));
        assertEquals(
                "What changed from version 1.0 to 93.7", changes.select("h1").text());
        var changed = changes.select("section[aria-labelledby=changed] article");
        assertEquals(1, changed.size());
        assertTrue(changed.select("h3").text().startsWith("PWD-1: "));
        assertEquals("For buyers", changed.select("dt").text());
        assertEquals(
                "Für Käufer", page(link.attr("href") + "&lang=de").select("dt").text());
        assertEquals(
                "Nobody else has the password of your device.",
                changed.select("ins").text());
        assertEquals(
                baseline().requirements().getFirst().consumer(),
                changed.select("del").text());
        assertTrue(page(VERSION + "/changes?since=1.0").text().contains("Both versions say the same."));
        leads(
                "/baseline/" + version + "/changes?lang=de",
                ".*/baseline/93\\.7/changes\\?since=(1\\.0|93\\.[01])&lang=de");
        leads(VERSION + "/changes", ".*" + VERSION);
        given().accept("text/html")
                .get(VERSION + "/changes?since=7.7")
                .then()
                .statusCode(422)
                .body(containsString("<li>The version to compare with"));
    }

    @Test
    void what_a_version_does_not_have_is_not_found() {
        for (var missing : List.of("/level-9", "/PWD-99", "/nothing", "/print-5", "/print-0")) {
            given().accept("text/html").get(VERSION + missing).then().statusCode(404);
        }
        given().accept("text/html").get("/baseline/7.7").then().statusCode(404);
        given().get("/api/v1/baselines/7.7/passes").then().statusCode(404);
    }

    private static void leads(String from, String to) {
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get(from)
                .then()
                .statusCode(303)
                .header("Location", matchesPattern(to));
    }

    private static List<String> found(String words) {
        return found(words, "en");
    }

    private static List<String> found(String words, String language) {
        var page = Jsoup.parse(given().accept("text/html")
                .queryParam("q", words)
                .queryParam("lang", language)
                .get(VERSION)
                .asString());
        return page.select(".findings a").eachText().stream()
                .map(text -> text.replaceFirst(":.*", ""))
                .toList();
    }

    private static BaselineDocument baseline() {
        return BaselineDocument.read(
                given().accept(ContentType.JSON).get("/api/v1/baselines/1.0").asByteArray());
    }

    private static Document page(String address) {
        return Jsoup.parse(given().urlEncodingEnabled(false)
                .accept("text/html")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}

package org.iotlabel.scheme;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.iotlabel.party.Role;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBaselines;
import org.iotlabel.testing.TestPeople;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BaselinePagesTest {

    private static final String DOOR = "/api/v1/baselines/1.0";
    private static final String PAGES = "/baseline/1.0";

    @BeforeEach
    void the_public_baseline_is_in_force() {
        TestBaselines.inForce();
    }

    @Test
    void a_browser_gets_the_page_and_a_program_the_document() {
        given().accept("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .get(DOOR)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"));
        given().accept("*/*").get(DOOR).then().contentType(startsWith("application/json"));
        given().accept("application/json").get(DOOR).then().contentType(startsWith("application/json"));
        given().accept("image/png").get(DOOR).then().statusCode(406);
        given().accept("text/html,*/*;q=0.5")
                .get(page(DOOR).select("a[type=application/json]").attr("href"))
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"));
    }

    @Test
    void every_requirement_question_and_provision_is_on_a_page() {
        BaselineDocument baseline =
                BaselineDocument.read(given().accept(ContentType.JSON).get(DOOR).asByteArray());
        var sheets = sheets("");
        baseline.requirements().forEach(one -> {
            var article = sheets.stream()
                    .flatMap(sheet -> Optional.ofNullable(sheet.getElementById(one.id())).stream())
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    one.id() + ": " + one.title(), article.selectFirst("h2").text());
            assertTrue(article.text().contains(one.text()), article.text());
        });
        assertTrue(sheets.getFirst().text().contains("the device has a password login"));
        var rows =
                new HashSet<>(page(PAGES + "/questions").select("th[scope=row]").eachText());
        rows.addAll(page(PAGES + "/score").select("th[scope=row]").eachText());
        rows.addAll(page(PAGES + "/mappings").select("th[scope=row]").eachText());
        baseline.features().forEach(one -> assertTrue(rows.contains(one.question() + " " + one.id()), one.id()));
        baseline.containment()
                .facts()
                .forEach(one -> assertTrue(rows.contains(one.title() + " " + one.id()), one.id()));
        baseline.catalogues()
                .forEach(catalogue ->
                        catalogue.refs().forEach(entry -> assertTrue(rows.contains(entry.ref()), entry.ref())));
        assertTrue(page(PAGES).text().contains("In force"));
    }

    @Test
    void the_page_speaks_the_readers_language_and_says_which_text_binds() {
        var answer = given().accept(ContentType.HTML)
                .header("Accept-Language", "de-CH")
                .get(DOOR);
        answer.then()
                .statusCode(200)
                .header("Content-Language", equalTo("de"))
                .header("Vary", equalTo("Accept, Accept-Language"));
        Document page = Jsoup.parse(answer.asString());
        assertEquals("de", page.selectFirst("html").attr("lang"));
        assertEquals("de", page.selectFirst("h1").attr("lang"));
        assertTrue(page.text().contains("verbindlich ist der englische Text"));
        assertTrue(page.text().contains("Ihr Gerät verwendet nie ein Passwort, das auch andere Geräte haben."));
        given().accept(ContentType.HTML)
                .header("Accept-Language", "en")
                .header("If-None-Match", answer.header("ETag"))
                .get(DOOR)
                .then()
                .statusCode(200);
    }

    @Test
    void in_a_readers_language_only_the_binding_text_and_the_names_of_things_are_english() {
        var english =
                BaselineDocument.read(given().accept(ContentType.JSON).get(DOOR).asByteArray());
        for (var sheet : sheets("?lang=pl")) {
            for (var article : sheet.select("article")) {
                var binding = english.requirement(article.id()).orElseThrow().text();
                assertEquals(List.of(binding), article.select("[lang=en]").eachText());
            }
        }
        assertTrue(page(PAGES + "/questions?lang=pl").select("main [lang=en]").isEmpty());
        var score = page(PAGES + "/score?lang=pl");
        assertTrue(score.select("main [lang=en]").isEmpty());
        assertFalse(score.text().matches("(?s).*(PASS|FAIL|INCONCLUSIVE|NOT_).*"), score.text());
        assertEquals(5, score.select("p[lang=pl]").size());
        assertTrue(page(PAGES + "/mappings?lang=pl").text().contains("streszczono po angielsku"));
        assertTrue(page(PAGES + "?lang=pl").select("main [lang=en]").isEmpty());
        var binding = page(PAGES + "/score");
        assertEquals(
                english.scoring().explanation(),
                String.join(" ", binding.select("p[lang=en]").eachText()));
        assertEquals(
                List.of("PASS", "FAIL", "INCONCLUSIVE", "NOT_APPLICABLE", "NOT_CLAIMED"),
                binding.select("dt code").eachText());
        assertTrue(sheets("").stream()
                .allMatch(sheet -> sheet.select("main [lang]:not([lang=en])").isEmpty()));
    }

    @Test
    void what_was_not_translated_is_shown_in_english_and_says_so() {
        var version = "93.1";
        var owner = TestPeople.a(Role.SCHEME_OWNER);
        var document = TestBaselines.document(version);
        ((ObjectNode) document.withArray("/requirements").get(0)).put("why", "Somebody said so.");
        ((ObjectNode) document.withArray("/features").get(0)).put("yes", "it has a password");
        owner.calls()
                .contentType(ContentType.JSON)
                .body(document.toString())
                .post("/api/v1/baselines")
                .then()
                .statusCode(201);
        TestBaselines.move(version, "consultation", owner, Map.of());
        var changed = page("/baseline/" + version + "/PWD-1?lang=de");
        assertEquals("en", changed.selectFirst("h1").attr("lang"));
        assertEquals("en", changed.selectFirst(".consumer").attr("lang"));
        assertEquals("it has a password", changed.select("dd[lang=en]").text());
        var same = page("/baseline/" + version + "/PWD-2?lang=de");
        assertEquals(
                "PWD-2: Werkspasswörter lassen sich nicht herleiten",
                same.select("h1[lang=de]").text());
    }

    @Test
    void the_page_has_no_script_and_loads_only_our_own_style() {
        Document page = page(DOOR);
        assertTrue(page.select("script, iframe, img, object, embed, [style], [onclick]")
                .isEmpty());
        var styles = page.select("link[rel=stylesheet]").eachAttr("href");
        assertEquals(1, styles.size());
        assertTrue(styles.getFirst().matches("/style/site\\.css\\?v=[0-9a-f]{8}"), styles.getFirst());
        given().get(styles.getFirst()).then().statusCode(200).contentType(startsWith("text/css"));
        assertEquals("en", page.selectFirst("html").attr("lang"));
    }

    @Test
    void the_words_of_a_document_are_only_words() {
        String version = "93.0";
        var owner = TestPeople.a(Role.SCHEME_OWNER);
        owner.calls()
                .contentType(ContentType.JSON)
                .body(TestBaselines.document(version)
                        .put("title", "<script>alert(1)</script>\" & more")
                        .toString())
                .post("/api/v1/baselines")
                .then()
                .statusCode(201);
        TestBaselines.move(version, "consultation", owner, Map.of());
        Document page = page("/api/v1/baselines/" + version);
        assertTrue(page.select("script").isEmpty());
        assertEquals(
                "<script>alert(1)</script>\" & more", page.selectFirst("h1").text());
        assertTrue(page.text().contains("In consultation, not in force"));
    }

    @Test
    void the_address_that_stays_shows_the_version_in_force() {
        var edition = page("/baseline").selectFirst("dl div:first-child dd").text();
        given().get("/api/v1/baselines/" + edition).then().statusCode(200);
        assertEquals(
                page("/baseline/" + edition).select("main").html(),
                page("/baseline").select("main").html());
    }

    @Test
    void what_is_not_there_is_no_page() {
        given().accept("text/html").get("/api/v1/baselines/7.7").then().statusCode(404);
    }

    private static List<Document> sheets(String language) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(number -> page(PAGES + "/print-" + number + language))
                .toList();
    }

    private static Document page(String door) {
        return Jsoup.parse(given().accept("text/html").get(door).asString());
    }
}

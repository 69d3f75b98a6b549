package org.iotlabel.scheme;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.iotlabel.party.Role;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBaselines;
import org.iotlabel.testing.TestPeople;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BaselinePagesTest {

    private static final String DOOR = "/api/v1/baselines/1.0";

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
    }

    @Test
    void every_requirement_question_and_provision_is_on_the_page() {
        BaselineDocument baseline =
                BaselineDocument.read(given().accept(ContentType.JSON).get(DOOR).asByteArray());
        Document page = page(DOOR);
        assertEquals(baseline.title() + " · Trusted IoT Label", page.title());
        assertEquals(1, page.select("h1").size());
        baseline.requirements()
                .forEach(one -> assertEquals(
                        one.id() + ": " + one.title(),
                        page.getElementById(one.id()).selectFirst("h3").text()));
        List<String> rows = page.select("th[scope=row]").eachText();
        assertTrue(
                rows.containsAll(baseline.features().stream().map(Feature::id).toList()));
        baseline.catalogues()
                .forEach(catalogue ->
                        catalogue.refs().forEach(entry -> assertTrue(rows.contains(entry.ref()), entry.ref())));
        assertTrue(page.text().contains("the device has a password login"));
        assertTrue(page.text().contains("In force"));
    }

    @Test
    void around_the_text_the_page_speaks_the_readers_language() {
        var answer = given().accept(ContentType.HTML)
                .header("Accept-Language", "de-CH")
                .get(DOOR);
        answer.then()
                .statusCode(200)
                .header("Content-Language", equalTo("de"))
                .header("Vary", equalTo("Accept, Accept-Language"));
        Document page = Jsoup.parse(answer.asString());
        assertEquals("de", page.selectFirst("html").attr("lang"));
        assertEquals("en", page.selectFirst("h1").attr("lang"));
        assertTrue(page.text().contains("Die Fragen"));
        assertTrue(!page.text().contains("Obligation"));
        given().accept(ContentType.HTML)
                .header("Accept-Language", "en")
                .header("If-None-Match", answer.header("ETag"))
                .get(DOOR)
                .then()
                .statusCode(200);
    }

    @Test
    void every_link_within_the_page_leads_somewhere() {
        Document page = page(DOOR);
        for (Element link : page.select("a[href^=#]")) {
            String target = link.attr("href").substring(1);
            assertTrue(page.getElementById(target) != null, target);
        }
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

    private static Document page(String door) {
        return Jsoup.parse(given().accept("text/html").get(door).asString());
    }
}

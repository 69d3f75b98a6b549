package org.iotlabel.verification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.iotlabel.testing.PostgresResource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which language a stranger is told what to think of a label. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LanguageTest {
    private static final String NO_SERIAL = "/no-serial";
    private static final Map<String, String> HEADLINES = Map.of(
            "en", "This is not the serial of a label.",
            "de", "Das ist nicht die Nummer eines Labels.",
            "fr", "Ce n\u2019est pas le numéro d\u2019un label.",
            "es", "Este no es el número de una etiqueta.",
            "nl", "Dit is niet het nummer van een label.",
            "pl", "To nie jest numer etykiety.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de                      | de
            de-AT                   | de
            it, de;q=0.5, en;q=0.3  | de
            en-US, de;q=0.9         | en
            it                      | en
            de;q=0                  | en
            *                       | en
            fr-CH, en;q=0.8         | fr
            es-MX                   | es
            nl-BE                   | nl
            pl                      | pl
            ar, zh                  | en""")
    void the_page_and_the_json_speak_the_language_that_is_liked_best(String wish, String spoken) {
        var words = HEADLINES.get(spoken);
        var page = given().accept("text/html").header("Accept-Language", wish).get(NO_SERIAL);
        page.then()
                .statusCode(404)
                .header("Content-Language", equalTo(spoken))
                .header("Vary", equalTo("Accept, Accept-Language"));
        var document = Jsoup.parse(page.asString());
        assertEquals(words, document.selectFirst("h1").text());
        assertEquals(spoken, document.selectFirst("html").attr("lang"));
        given().accept("application/json")
                .header("Accept-Language", wish)
                .get(NO_SERIAL)
                .then()
                .header("Content-Language", equalTo(spoken))
                .header("Vary", equalTo("Accept, Accept-Language"))
                .body("headline", equalTo(words));
    }

    @ParameterizedTest
    @CsvSource({"de, fr, fr", "de, FR, fr", "de, xx, de", "de, '', de", "'', pl, pl", "fr, '../en', fr"})
    void a_language_in_the_address_wins_where_it_is_one_of_ours(String wish, String chosen, String spoken) {
        for (var form : List.of("text/html", "application/json")) {
            var answer = given().accept(form)
                    .header("Accept-Language", wish)
                    .queryParam("lang", chosen)
                    .get(NO_SERIAL);
            answer.then().header("Content-Language", equalTo(spoken));
            var said = Jsoup.parse(answer.asString()).text();
            assertTrue(said.contains(HEADLINES.get(spoken)), said);
        }
    }

    @Test
    void every_link_of_a_page_keeps_the_language_that_was_chosen() {
        var page = Jsoup.parse(given().accept("text/html")
                .get(NO_SERIAL + "?gtin=4006381333931&lang=nl")
                .asString());
        assertEquals(
                List.of(),
                page.select("header.site a, footer.site a[href^=/]:not([hreflang=en])").eachAttr("href").stream()
                        .filter(link -> !link.endsWith("?lang=nl") && !link.startsWith("/api/"))
                        .toList());
        assertEquals(
                HEADLINES.keySet().stream()
                        .map(language -> "?gtin=4006381333931&lang=" + language)
                        .collect(Collectors.toSet()),
                Set.copyOf(page.select(".languages a").eachAttr("href")));
        page.select(".languages a").forEach(link -> assertEquals(link.attr("lang"), link.attr("hreflang")));
        assertEquals("Nederlands", page.select(".languages [aria-current]").text());
    }

    @Test
    void a_page_that_chose_nothing_names_no_language_in_its_links() {
        var page = Jsoup.parse(given().accept("text/html").get(NO_SERIAL).asString());
        assertTrue(page.select("header.site a, main a").eachAttr("href").stream()
                .noneMatch(link -> link.contains("lang=")));
    }

    @Test
    void a_serial_that_is_spelt_otherwise_keeps_the_language_on_its_way() {
        given().redirects()
                .follow(false)
                .get("/0000-0000-0?lang=es")
                .then()
                .statusCode(308)
                .header("Location", endsWith("/000000000?lang=es"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"", ";;;", "de;q=x", "de-", "-", "a,b,c,d;q=2", "xx-yyyyyyyyyyyyyyyyyy", "{verdict:footer}"})
    void a_wish_that_cannot_be_read_is_no_wish(String wish) {
        given().header("Accept-Language", wish)
                .accept("application/json")
                .get(NO_SERIAL)
                .then()
                .statusCode(404)
                .header("Content-Language", equalTo("en"));
    }

    @Test
    void a_thousand_wishes_are_none() {
        given().header("Accept-Language", "de," + "xx,".repeat(1_000) + "yy")
                .accept("application/json")
                .get(NO_SERIAL)
                .then()
                .header("Content-Language", equalTo("en"));
    }
}

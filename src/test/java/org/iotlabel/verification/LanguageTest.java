package org.iotlabel.verification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
    private static final String ENGLISH = "This is not the serial of a label.";
    private static final String GERMAN = "Das ist nicht die Nummer eines Labels.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de                      | de
            de-AT                   | de
            fr, de;q=0.5, en;q=0.3  | de
            en-US, de;q=0.9         | en
            fr                      | en
            de;q=0                  | en
            *                       | en""")
    void the_page_and_the_json_speak_the_language_that_is_liked_best(String wish, String spoken) {
        var words = spoken.equals("de") ? GERMAN : ENGLISH;
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

package org.iotlabel.verification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.iotlabel.http.SpokenLanguage;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The page on which people have documents checked, and what it answers. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DocumentPagesTest {
    @Inject
    RelayOutboxMessages relay;

    @Inject
    TestClock clock;

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void the_page_checks_a_document_without_a_script() {
        var form = given().get("/verify")
                .then()
                .statusCode(200)
                .body(not(containsString("<script")))
                .extract()
                .asString();
        assertTrue(form.contains("enctype=\"multipart/form-data\"") && form.contains("[0-9]{8}|[0-9]{12,14}"), form);
        var label = LabelFixture.issued(relay);
        String model = label.get("/label.json").extract().path("product.model");
        page(label).body(containsString("genuine"), containsString(model));
        label.suspend().statusCode(200);
        page(label).body(containsString("suspended"), not(containsString(model)));
    }

    @Test
    void a_german_reader_is_asked_and_told_in_german() {
        var form = german(given().header("Accept-Language", "de-AT, en;q=0.5").get("/verify"));
        assertEquals("Ein Label prüfen", form.expectFirst("h1").text());
        assertEquals("Dokument, höchstens 10 MB", form.expectFirst("label").text());
        var label = LabelFixture.issued(relay);
        var valid = german(checked(label));
        assertEquals(
                "Dieses Dokument ist echt, und das Label ist gültig.",
                valid.expectFirst("h1").text());
        assertEquals(
                "Die Signatur ist von uns, und heute spricht nichts dagegen.",
                valid.expectFirst("header p").text());
        assertEquals(
                List.of(
                        "Signatur und Form in Ordnung",
                        "Nennt uns als Aussteller",
                        "Im öffentlichen Log",
                        "Mit gültigem Schlüssel signiert",
                        "Wir stehen noch dafür ein",
                        "In seiner Zeit, und mit zugesagten Updates",
                        "Verspricht nur, was geprüft wurde"),
                valid.select("section > dl dt").eachText());
    }

    @Test
    void what_the_verifier_says_word_for_word_is_folded_in_every_language() {
        var label = LabelFixture.issued(relay);
        var altered = document(label, "label.pdf");
        altered[altered.length / 2] ^= 1;
        var foreign = "{}".getBytes(StandardCharsets.US_ASCII);
        for (var sent : List.of(document(label, "label.pdf"), document(label, "qr.png"), altered, foreign)) {
            var exact = given()
                    .multiPart("file", "document", sent)
                    .post("/api/v1/verifications")
                    .jsonPath()
                    .getList("lines.sentence", String.class)
                    .stream()
                    .map(DocumentPagesTest::timeless)
                    .toList();
            for (var language : SpokenLanguage.ALL) {
                var page = checked(sent, language);
                var folded = page.expectFirst("details > dl[lang=en]");
                assertEquals(
                        exact,
                        folded.select("bdi").eachText().stream()
                                .map(DocumentPagesTest::timeless)
                                .toList());
                page.select("details").remove();
                var shown = page.expectFirst("main");
                // Some of the shortest sentences are the same in English for people.
                var words = language.equals(Locale.ENGLISH) ? "" : timeless(shown.text());
                assertEquals(List.of(), exact.stream().filter(words::contains).toList());
                assertEquals(List.of(), shown.select("[lang]"));
            }
        }
    }

    @Test
    void a_photograph_of_a_code_says_in_the_readers_language_that_only_the_code_was_checked() {
        var page = checked(document(LabelFixture.issued(relay), "qr.png"), Locale.GERMAN);
        assertEquals("Dieses Label ist gültig.", page.expectFirst("h1").text());
        assertEquals(
                "Nur der Code wurde geprüft. Was um ihn herum gedruckt oder zu sehen ist, kann erfunden sein.",
                page.expectFirst("header p").text());
    }

    @Test
    void a_label_that_is_suspended_says_so_in_the_row_of_that_and_above() {
        var label = LabelFixture.issued(relay);
        label.suspend().statusCode(200);
        var page = german(checked(label));
        assertEquals("Dieses Label ist ausgesetzt.", page.expectFirst("h1").text());
        var told = "Es ist ausgesetzt. Verlassen Sie sich vorerst nicht darauf.";
        assertEquals(told, page.expectFirst("header p").text());
        assertTrue(page.select("section > dl dd").eachText().contains("Nein. " + told));
    }

    @Test
    void a_photograph_that_cannot_be_read_is_not_called_somebody_elses() {
        var blurred = document(LabelFixture.issued(relay), "qr.png");
        var page = checked(Arrays.copyOf(blurred, blurred.length / 2), Locale.ENGLISH);
        assertEquals("This could not be read.", page.expectFirst("h1").text());
        assertEquals(1, page.select(".verdict.careful").size());
        assertTrue(page.select("h1 + p").text().contains("please take another"), page.text());
        var row = page.expectFirst("section > dl > div").text();
        assertEquals("Document of a label of ours Cannot be told from this.", row);
        assertEquals(
                "Try again, or type the serial",
                page.select("main a[href=/verify?lang=en]").text());
    }

    @Test
    void a_label_whose_time_has_not_begun_is_not_called_somebody_elses() {
        var label = LabelFixture.issued(relay);
        var jwt = document(label, "label.jwt");
        String from = label.read().extract().path("validFrom");
        clock.set(Instant.parse(from).minus(Duration.ofHours(1)));
        var page = checked(jwt, Locale.ENGLISH);
        assertEquals("This label does not hold yet.", page.expectFirst("h1").text());
        assertEquals(1, page.select(".verdict.careful").size());
    }

    private static byte[] document(LabelFixture label, String name) {
        return label.get("/" + name).statusCode(200).extract().asByteArray();
    }

    private static Document german(Response page) {
        page.then()
                .statusCode(200)
                .header("Content-Language", equalTo("de"))
                .header("Vary", equalTo("Accept-Language"));
        var document = Jsoup.parse(page.asString());
        assertEquals("de", document.expectFirst("html").attr("lang"));
        return document;
    }

    private static Response checked(LabelFixture label) {
        return given().multiPart("file", "label.jwt", document(label, "label.jwt"))
                .header("Accept-Language", "de")
                .post("/verify");
    }

    /** Each time that it is asked, the answer is as of then. */
    private static String timeless(String sentence) {
        return sentence.replaceFirst("as of \\S+", "as of then");
    }

    private static Document checked(byte[] document, Locale language) {
        var page = given().multiPart("file", "document", document)
                .queryParam("lang", language.toLanguageTag())
                .post("/verify");
        page.then().statusCode(200).header("Content-Language", equalTo(language.toLanguageTag()));
        return Jsoup.parse(page.asString());
    }

    private static ValidatableResponse page(LabelFixture label) {
        return given().multiPart("file", "label.jwt", document(label, "label.jwt"))
                .accept("text/html")
                .post("/verify")
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo("en"));
    }
}

package org.iotlabel.publiclog;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.iotlabel.frame.PageWeight;
import org.iotlabel.http.SpokenLanguage;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.label.Serial;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.transparency.PublicLog;
import org.iotlabel.transparency.SequenceQueuedEntries;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page of the log says where it cannot show what was asked for. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LogRefusalsTest {
    private static final int MORE_THAN_A_PAGE = 12;

    @Inject
    PublicLog log;

    @Inject
    SequenceQueuedEntries sequencing;

    @Inject
    RelayOutboxMessages relay;

    @BeforeEach
    void fill() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (var i = 0; i < MORE_THAN_A_PAGE; i++) {
                log.append(CanonicalJson.of(Map.of("test", "refusals", "number", i)));
            }
        });
        sequencing.sequenceAll();
    }

    @Test
    void a_serial_of_which_the_log_tells_nothing_is_answered_by_the_form() {
        var never = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
                .chars()
                .mapToObj(last -> "ZZZZZZZZ" + (char) last)
                .flatMap(text -> Serial.read(text).stream())
                .findFirst()
                .orElseThrow();
        for (var name : List.of("entry", "label")) {
            var page = refused("en", name, never.value());
            assertEquals(
                    "The log has no entry about a label with the serial " + never + ".",
                    page.select("#entry-error").text());
            assertEquals(never.value(), page.select("#entry").val());
        }
        assertEquals(
                "Write a number in digits, or the serial of a label.",
                refused("en", "label", "ZZZZ").select("#entry-error").text());
    }

    @Test
    void a_number_that_no_entry_has_is_answered_by_the_form_with_what_was_typed() {
        for (var typed : List.of(
                "-1",
                "x",
                " ",
                "9".repeat(30),
                "\"><b>",
                Long.toString(log.head().size()))) {
            var page = refused("de", typed);
            var field = page.selectFirst("form[action=/log] #entry");
            assertEquals(typed, field.val());
            assertEquals("true", field.attr("aria-invalid"));
            var fault = page.getElementById(field.attr("aria-describedby")).text();
            assertTrue(fault.startsWith(AskedEntry.number(typed).isEmpty() ? "Bitte" : "Einen Eintrag"), fault);
            var summary = page.selectFirst(".summary[role=alert][tabindex=-1][autofocus]");
            assertEquals(
                    "Nummer eines Eintrags oder eines Labels: " + fault,
                    summary.select("li").text());
            assertEquals("#entry", summary.select("a").attr("href"));
            assertTrue(page.title().startsWith("Fehler: Das öffentliche Log"), page.title());
            assertEquals(10, page.select("ol.events li").size(), "the rest of the page is there");
        }
        for (var language : SpokenLanguage.ALL) {
            var page = refused(language.toLanguageTag(), "x");
            assertEquals(language.toLanguageTag(), page.select("html").attr("lang"));
            var other = page.select(".languages a[hreflang=pl]").attr("href");
            assertEquals("?entry=x&lang=pl", other, "what was typed is kept in another language");
        }
        assertTrue(refused("fr", "x")
                .select(".summary li")
                .text()
                .startsWith("Numéro d’une inscription ou d’un label : "));
    }

    @Test
    void what_is_typed_for_a_number_makes_no_page_long() {
        var page = given().urlEncodingEnabled(false)
                .accept("text/html")
                .get("/log?entry=" + "'".repeat(3900))
                .then()
                .statusCode(422)
                .extract()
                .asByteArray();
        var weight = PageWeight.of(page);
        assertTrue(weight.bytes() <= 50_000, weight.toString());
        var field = Jsoup.parse(new String(page, UTF_8)).selectFirst("#entry");
        assertEquals("'".repeat(Integer.parseInt(field.attr("maxlength"))), field.val());
    }

    @Test
    void a_link_to_older_entries_that_broke_is_told_above_the_newest_ones() {
        var told = new HashSet<String>();
        for (var language : SpokenLanguage.ALL) {
            for (var broken : List.of("abc", "1.5", "9".repeat(30))) {
                var page = refused(language.toLanguageTag(), "before", broken);
                told.add(page.select(".summary[role=alert][tabindex=-1][autofocus] li")
                        .text());
                assertEquals(List.of(), page.select("[aria-invalid]").eachAttr("id"));
                assertEquals(10, page.select("ol.events li").size(), "the newest entries are there");
                assertTrue(page.title().matches("\\p{L}+\\h?: .*"), page.title());
            }
        }
        assertEquals(SpokenLanguage.ALL.size(), told.size(), "the same in two languages: " + told);
        given().get("/log?before=").then().statusCode(200);
    }

    @Test
    void a_link_to_older_entries_of_a_label_that_broke_leaves_the_newest_ones_of_it() {
        var label = LabelFixture.issued(relay);
        label.suspend().statusCode(200);
        sequencing.sequenceAll();
        var page = Jsoup.parse(given().accept("text/html")
                .get("/log?before=abc&label=" + label.serial)
                .then()
                .statusCode(422)
                .extract()
                .asString());
        assertEquals(3, page.select("ol.events li").size());
    }

    private static Document refused(String language, String typed) {
        return refused(language, "entry", typed);
    }

    private static Document refused(String language, String parameter, String typed) {
        return Jsoup.parse(given().accept("text/html")
                .queryParam("lang", language)
                .queryParam(parameter, typed)
                .get("/log")
                .then()
                .statusCode(422)
                .header("Cache-Control", "no-store")
                .header("Content-Language", language)
                .extract()
                .asString());
    }
}

package org.iotlabel.publiclog;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.label.Serial;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.transparency.LogKeys;
import org.iotlabel.transparency.LogProof;
import org.iotlabel.transparency.PublicLog;
import org.iotlabel.transparency.PublishedEntry;
import org.iotlabel.transparency.SequenceQueuedEntries;
import org.iotlabel.transparency.TreeHash;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The public log for readers. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LogPagesTest {
    private static final int MORE_THAN_A_PAGE = 12;

    @Inject
    PublicLog log;

    @Inject
    LogKeys keys;

    @Inject
    SequenceQueuedEntries sequencing;

    @Inject
    RelayOutboxMessages relay;

    @BeforeEach
    void fill() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (var i = 0; i < MORE_THAN_A_PAGE; i++) {
                log.append(CanonicalJson.of(Map.of("test", "pages", "number", i)));
            }
        });
        sequencing.sequenceAll();
    }

    @Test
    void the_newest_entries_stand_on_the_page_in_words_and_older_ones_behind_a_link() {
        var size = log.head().size();
        var page = page("/log?lang=de");
        var entries = page.select("section[aria-labelledby=entries] li a").eachAttr("href").stream()
                .filter(link -> link.startsWith("/log/entry/"))
                .toList();
        assertEquals("/log/entry/" + (size - 1) + "?lang=de", entries.getFirst());
        assertEquals(10, entries.size());
        var older = page("/log" + page.select("a[rel=next]").attr("href"));
        assertEquals(
                "/log/entry/" + (size - 11) + "?lang=de",
                older.select("section[aria-labelledby=entries] li a").attr("href"));
        assertTrue(page.text().contains("Etwas anderes wurde eingetragen."), page.text());
        given().get("/log?before=-1").then().statusCode(200);
    }

    @Test
    void whoever_knows_the_number_of_an_entry_is_led_to_it() {
        var form = page("/log?lang=de").selectFirst("form[action=/log]");
        assertEquals(List.of("lang", "entry"), form.select("input").eachAttr("name"));
        var newest = log.head().size() - 1;
        var shown = given().get("/log?lang=de&entry=" + newest).then().statusCode(200);
        var title = Jsoup.parse(shown.extract().asString()).select("h1").text();
        assertEquals("Eintrag " + newest, title.replace(".", ""));
        for (var written : List.of("0.000", "0,000", "0%E2%80%AF000", "%20000")) {
            assertEquals("Entry 0", page("/log?entry=" + written).select("h1").text(), written);
        }
    }

    @Test
    void whoever_has_a_label_finds_all_that_the_log_tells_of_it_and_nothing_else() {
        var label = LabelFixture.issued(relay);
        label.suspend().statusCode(200);
        label.reinstate().statusCode(200);
        sequencing.sequenceAll();
        var printed = Serial.read(label.serial).orElseThrow().toString();
        for (var typed : List.of(label.serial, printed, printed.toLowerCase(Locale.ROOT))) {
            var page = page("/log?lang=en&entry=" + typed);
            assertEquals(
                    "Entries about the label " + printed,
                    page.select("#entries").text());
            assertEquals(
                    List.of(
                            "The label %s holds again.".formatted(printed),
                            "The label %s was suspended.".formatted(printed),
                            "The signed documents of the label %s were issued.".formatted(printed),
                            "The label %s was issued.".formatted(printed)),
                    page.select("ol.events li").stream()
                            .flatMap(line -> line.textNodes().stream())
                            .map(TextNode::text)
                            .map(String::strip)
                            .filter(text -> !text.isEmpty())
                            .toList());
            assertTrue(page.select("a[rel=next]").isEmpty(), "there are no older ones");
            assertEquals(
                    "?label=" + label.serial + "&lang=de",
                    page.select(".languages a[hreflang=de]").attr("href"));
        }
        var last = page("/log?label=" + label.serial + "&before=" + (log.head().size() - 1));
        assertEquals(3, last.select("ol.events li").size());
        var beyond = page("/log?label=" + label.serial + "&before=0");
        assertEquals(0, beyond.select("ol.events li").size());
        assertFalse(beyond.text().contains("Nothing has been written yet."), beyond.text());
        assertEquals(1, beyond.select("#entry").size(), "there is a way on");
    }

    @Test
    void an_entry_is_shown_to_the_byte_with_a_proof_that_verifies() {
        var index = log.head().size() - 1;
        var page = page("/log/entry/" + index);
        var shown = page.select("pre").first().wholeText();
        var bundle = log.proof(index).orElseThrow();
        assertArrayEquals(bundle.extra(), shown.getBytes(UTF_8));
        keys.trusted()
                .verify(LogProof.parse(page.select("pre").last().wholeText().getBytes(UTF_8)), shown.getBytes(UTF_8));
        assertTrue(page.select("details:not([open])")
                .text()
                .contains(TreeHash.ofEntry(shown.getBytes(UTF_8)).toString()));
        given().accept("text/html").get("/log/entry/" + (index + 1)).then().statusCode(404);
        given().accept("text/html").get("/log/entry/999999999999999999").then().statusCode(404);
    }

    @Test
    void what_happened_to_a_label_is_said_with_its_serial_as_it_is_printed() {
        assertEquals(
                "The label 0000-0000-0 was suspended.", said(Map.of("kind", "label-moved", "to", "SUSPENDED"), "en"));
        assertEquals("Wydano etykietę 0000-0000-0.", said(Map.of("kind", "label-issued"), "pl"));
        assertEquals(
                "Der Hersteller sagte Sicherheitsupdates länger zu: beim Label 0000-0000-0 mindestens bis Februar 2034.",
                said(Map.of("kind", "support-promised", "until", "2034-02"), "de"));
    }

    private static String said(Map<String, String> leaf, String language) {
        var content = new HashMap<>(leaf);
        content.put("serial", "000000000");
        var entry = new PublishedEntry(7, CanonicalJson.of(content).bytes(), Instant.EPOCH);
        return LoggedEntry.of(entry, Locale.of(language)).said();
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

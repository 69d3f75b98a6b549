package org.iotlabel.publiclog;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.iotlabel.frame.StatementCount;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.label.Serial;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.transparency.PublicLog;
import org.iotlabel.transparency.SequenceQueuedEntries;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the page of the log tells of one label. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LogOfOneLabelTest {
    @Inject
    PublicLog log;

    @Inject
    SequenceQueuedEntries sequencing;

    @Inject
    RelayOutboxMessages relay;

    @Inject
    SessionFactory sessions;

    @Inject
    AgroalDataSource database;

    @Test
    void of_a_label_with_more_entries_than_a_page_has_the_older_ones_stand_behind_a_link() {
        var label = LabelFixture.issued(relay);
        for (var times = 0; times < 5; times++) {
            label.suspend().statusCode(200);
            label.reinstate().statusCode(200);
        }
        sequencing.sequenceAll();
        // Of another label, which must not come in between.
        LabelFixture.issued(relay);
        sequencing.sequenceAll();
        var all = log.ofLabel(label.serial, Long.MAX_VALUE, 100).stream()
                .map(entry -> "/log/entry/" + entry.index() + "?lang=de")
                .toList();
        assertEquals(12, all.size());
        var newest = page("/log?lang=de&label=" + label.serial);
        assertEquals(all.subList(0, 10), entries(newest));
        var older = newest.select("a[rel=next]").attr("href");
        assertTrue(older.contains("label=" + label.serial) && older.contains("lang=de"), older);
        var rest = page("/log" + older);
        assertEquals(all.subList(10, 12), entries(rest));
        assertTrue(rest.select("a[rel=next]").isEmpty(), "there are no more");
        assertEquals(newest.select("#entries").text(), rest.select("#entries").text());
    }

    @Test
    void the_entries_of_a_label_are_read_once() {
        var label = LabelFixture.issued(relay);
        sequencing.sequenceAll();
        try (var count = new StatementCount(sessions, database)) {
            page("/log");
            var ofAnything = count.taken();
            page("/log?label=" + label.serial);
            assertEquals(ofAnything, count.taken());
        }
    }

    @Test
    void nine_digits_are_a_serial_where_the_log_tells_of_such_a_label_and_a_number_elsewhere() {
        var serials = IntStream.range(20_000_000, 20_000_600)
                .boxed()
                .flatMap(eight -> IntStream.range(0, 10).mapToObj(last -> "" + eight + last))
                .flatMap(nine -> Serial.read(nine).stream())
                .limit(2)
                .toList();
        var told = serials.getFirst();
        QuarkusTransaction.requiringNew()
                .run(() -> log.append(CanonicalJson.of(Map.of("test", "digits", "serial", told.value()))));
        sequencing.sequenceAll();
        for (var typed : List.of(told.value(), told.toString(), told.value().replaceAll("(...)(?=.)", "$1%20"))) {
            var page = page("/log?lang=en&entry=" + typed);
            assertEquals(
                    "Entries about the label " + told, page.select("#entries").text(), typed);
            assertEquals(1, entries(page).size());
        }
        var zero = Serial.read("000000000").orElseThrow();
        assertEquals(
                "The log has no entry about a label with the serial " + zero + ".",
                fault(given().accept("text/html").get("/log?lang=en&label=" + zero.value())));
        assertEquals("Entry 0", page("/log?entry=000%20000%20000").select("h1").text(), "it fits as a serial too");
        var either = refusal(serials.getLast().value());
        assertTrue(
                either.startsWith("The log has no entry about a label with the serial " + serials.getLast()
                        + ". There is no entry"),
                either);
        assertTrue(Serial.read("200000001").isEmpty());
        assertTrue(refusal("200000001").startsWith("There is no entry with this number yet."), refusal("200000001"));
    }

    @Test
    void a_serial_with_a_slip_in_it_is_told_from_what_is_no_serial() {
        var label = LabelFixture.issued(relay);
        var last = label.serial.charAt(8);
        var slip = label.serial.substring(0, 8) + (last == 'Z' ? 'Y' : 'Z');
        assertEquals(
                "Write a number in digits, or the serial of a label. Was that the serial of a label? Then there is a mistake in it.",
                refusal(slip));
        assertEquals("Write a number in digits, or the serial of a label.", refusal(slip.substring(1)));
    }

    private static String refusal(String typed) {
        return fault(given().accept("text/html").get("/log?lang=en&entry=" + typed));
    }

    private static String fault(Response answer) {
        return Jsoup.parse(answer.then().statusCode(422).extract().asString())
                .select("#entry-error")
                .text();
    }

    private static List<String> entries(Document page) {
        return page.select("section[aria-labelledby=entries] li a").eachAttr("href").stream()
                .filter(link -> link.startsWith("/log/entry/"))
                .toList();
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

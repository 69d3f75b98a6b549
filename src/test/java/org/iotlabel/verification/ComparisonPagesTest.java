package org.iotlabel.verification;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Labels side by side. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ComparisonPagesTest {
    @Inject
    RelayOutboxMessages relay;

    @Test
    void labels_stand_side_by_side_and_of_one_that_does_not_hold_nothing_is_shown() {
        var one = LabelFixture.issued(relay);
        var document = AttestationFixture.document();
        var product =
                document.withObject("/product").put("model", "Heron <b>T2</b>").put("supportUntil", "2035-01");
        product.withArray("connections")
                .addObject()
                .put("who", "Heron")
                .put("why", "news")
                .put("needed", false);
        var other = LabelFixture.issued(relay, AttestationFixture.complete(document));
        var page = page(one.serial, other.serial);
        assertEquals(
                List.of("/" + one.serial, "/" + other.serial),
                page.select("thead a").eachAttr("href"));
        assertTrue(page.select("thead").text().contains("Heron <b>T2</b>"));
        assertEquals(List.of("This label is valid.", "This label is valid."), row(page, "Verdict"));
        assertEquals(
                "Gets security updates until at least January 2035.",
                sentence(row(page, "Security updates").getLast()));
        assertEquals(
                List.of(
                        "Nobody outside your own network, as the maker declares.",
                        "Companies and services that the maker declares: 1." + " Not needed for its main job: 1."),
                row(page, "Talks to"));
        other.suspend().statusCode(200);
        var after = page(one.serial, other.serial);
        assertEquals("This label is suspended.", row(after, "Verdict").getLast());
        // Not "T2" alone, which may stand in a serial.
        assertFalse(after.text().contains("Heron <b>T2</b>"));
        assertTrue(after.select("tbody tr:gt(0) td:last-child").stream()
                .allMatch(cell -> cell.text().equals("Not shown")));
        assertEquals(
                List.of(
                        one.read().extract().path("serial"),
                        other.read().extract().path("serial")),
                after.select("input[name=serial]").eachAttr("value").subList(0, 2));
    }

    @Test
    void more_than_four_and_what_is_no_serial_are_told_kindly() {
        var label = LabelFixture.issued(relay);
        var page = page(label.serial, "000000001", "no", "<script>", "5", "6");
        assertEquals(5, page.select("thead th").size());
        assertEquals(
                "Only the first four are compared.",
                page.select("[role=status]").text());
        assertEquals(
                List.of(
                        "This label is valid.",
                        "This serial has a mistake in it.",
                        "This is not the serial of a label.",
                        "This is not the serial of a label."),
                row(page, "Verdict"));
        assertTrue(page.select("script").isEmpty());
        assertEquals(
                List.of("#serial-2", "#serial-3", "#serial-4"),
                page.select(".summary[role=alert][autofocus] a").eachAttr("href"));
        assertEquals(
                List.of("000000001", "no", "<script>"),
                page.select("[aria-invalid=true]").eachAttr("value"));
        assertTrue(
                page.select("#serial-2-error").text().startsWith("This serial has a mistake in it. At least"),
                page.select("#serial-2-error").text());
        assertEquals("serial-4-error", page.select("#serial-4").attr("aria-describedby"));
        assertTrue(page.title().startsWith("Error: Compare labels"), page.title());
        var nothing = page();
        assertTrue(nothing.select(".summary").isEmpty());
        assertTrue(nothing.select("table").isEmpty());
        assertEquals(4, nothing.select("input[name=serial]").size());
    }

    private static String sentence(String cell) {
        return cell.substring(0, cell.indexOf('.') + 1);
    }

    private static List<String> row(Document page, String name) {
        return page.select("tbody tr").stream()
                .filter(row -> row.select("th").text().equals(name))
                .findFirst()
                .orElseThrow()
                .select("td")
                .eachText();
    }

    private static Document page(String... serials) {
        return Jsoup.parse(given().queryParam("serial", (Object[]) serials)
                .accept("text/html")
                .get("/registry/compare")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}

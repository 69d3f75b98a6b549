package org.iotlabel.assessment;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.iotlabel.assessment.AssessmentFixture.Seat;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.paper.StrangersPdf;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Evidence within the pages of an assessor: shown, never run, and each reading on record. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ExhibitPagesTest {
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Inject
    RelayOutboxMessages relay;

    @Test
    void evidence_opens_in_a_sealed_frame_on_a_click_and_the_reading_is_recorded() {
        var seat = AssessmentFixture.takenUp(relay, 1).seat();
        var browser = new TestBrowser(seat.person());
        var closed = browser.open(page(seat, "/requirements/SUP-1"));
        assertEquals(0, closed.select("iframe").size());
        assertEquals(0, readings(seat));
        var link = closed.select(".pieces a").stream()
                .filter(one -> one.text().equals("test-report.md"))
                .findFirst()
                .orElseThrow();
        var frame = browser.open(link.attr("href").replace("#viewer", "")).selectFirst("iframe");
        assertTrue(frame.hasAttr("sandbox"));
        assertEquals("", frame.attr("sandbox"));
        browser.get(frame.attr("src"))
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/plain"))
                .header("Content-Security-Policy", is("default-src 'none'; sandbox; frame-ancestors 'self'"))
                .header("X-Content-Type-Options", is("nosniff"))
                .header("X-Frame-Options", is("SAMEORIGIN"))
                .header("Cache-Control", containsString("no-store"));
        assertEquals(1, readings(seat));
        browser.get(frame.attr("src").replace("/view", ""))
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment;"));
        assertEquals(2, readings(seat));
    }

    @Test
    void pictures_are_shown_and_what_browsers_would_run_is_only_downloaded() {
        var seat = AssessmentFixture.takenUp(relay, 1).seat();
        var picture = brought(seat, "dot.png", DOT);
        var browser = new TestBrowser(seat.person());
        browser.get(page(seat, "/evidence/" + picture + "/view"))
                .then()
                .statusCode(200)
                .header("Content-Type", is("image/png"));
        var capture = brought(
                seat, "trace.pcap", HexFormat.of().parseHex("d4c3b2a102000400000000000000000000000400" + "01000000"));
        assertEquals(
                404, browser.get(page(seat, "/evidence/" + capture + "/view")).statusCode());
        var bench = browser.open(page(seat, "/requirements/SUP-1?evidence=" + capture));
        assertEquals(0, bench.select("iframe").size());
        assertTrue(bench.select(".viewer").text().contains("not shown here"));
    }

    @Test
    void a_document_is_looked_at_page_by_page_and_each_page_is_a_reading() {
        var seat = AssessmentFixture.takenUp(relay, 1).seat();
        var report = brought(seat, "report.pdf", StrangersPdf.of("The first page", "Port 23 is shut"));
        var browser = new TestBrowser(seat.person());
        var first = browser.open(page(seat, "/requirements/SUP-1?evidence=" + report));
        assertTrue(first.select(".viewer").text().contains("Page 1 of 2"));
        assertEquals(0, readings(seat));
        var next = browser.open(follow(first, "Next page"));
        assertTrue(next.select(".viewer").text().contains("Page 2 of 2"));
        assertTrue(next.select(".viewer a").eachText().contains("Previous page"));
        var frame = next.selectFirst("iframe");
        assertEquals("", frame.attr("sandbox"));
        var answer = browser.get(frame.attr("src"));
        answer.then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/html"))
                .header("Content-Security-Policy", startsWith("default-src 'none'; img-src data:; style-src 'sha256-"))
                .header("Content-Security-Policy", endsWith("; sandbox; frame-ancestors 'self'"))
                .header("Cache-Control", startsWith("private"));
        var sheet = TestBrowser.read(answer, "exhibit-sheet");
        assertEquals("Page 2 of 2 of report.pdf", sheet.select("img").attr("alt"));
        assertTrue(sheet.select("img").attr("src").startsWith("data:image/png;base64,"));
        assertEquals("Port 23 is shut", sheet.select("pre").text());
        assertEquals(1, readings(seat));
    }

    @Test
    void a_document_that_cannot_be_drawn_is_downloaded_and_says_why() {
        var seat = AssessmentFixture.takenUp(relay, 1).seat();
        var broken = brought(seat, "broken.pdf", "%PDF-1.7\nnothing\n%%EOF\n".getBytes());
        var browser = new TestBrowser(seat.person());
        var bench = browser.open(page(seat, "/requirements/SUP-1?evidence=" + broken));
        assertEquals(0, bench.select("iframe").size());
        assertTrue(bench.select(".viewer").text().contains("cannot be drawn here"));
        assertEquals(
                404, browser.get(page(seat, "/evidence/" + broken + "/view")).statusCode());
    }

    @Test
    void a_list_of_parts_is_a_table_in_which_nothing_of_it_is_markup() {
        var seat = AssessmentFixture.takenUp(relay, 1).seat();
        var list = brought(seat, "parts.json", """
                {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [
                  {"name": "<script>alert(1)</script>", "version": "1.36.1", "purl": "pkg:generic/busybox@1.36.1"}]}
                """.getBytes());
        var browser = new TestBrowser(seat.person());
        assertFoundBesideTheClaim(seat, browser, list);
        assertEquals(0, readings(seat), "a machine is no reader");
        var bench = browser.open(page(seat, "/requirements/SUP-1?evidence=" + list));
        assertEquals(0, bench.select("[aria-labelledby=machine]").size());
        var table = TestBrowser.read(browser.get(bench.selectFirst("iframe").attr("src")), "exhibit-parts");
        assertEquals("CycloneDX 1.6. One part", table.select("caption").text());
        assertEquals(0, table.select("script").size());
        assertEquals(
                "<script>alert(1)</script> 1.36.1 pkg:generic/busybox@1.36.1",
                table.select("tbody tr").text());
        var written = browser.open(follow(bench, "Show it as it is written"));
        browser.get(written.selectFirst("iframe").attr("src"))
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/plain"));
        assertEquals(2, readings(seat));
    }

    /** What the door says of a list of parts, and the workbench at the requirement that it speaks about. */
    private static void assertFoundBesideTheClaim(Seat seat, TestBrowser browser, String list) {
        seat.get("machine-findings")
                .statusCode(200)
                .body("evidence.evidence", is(List.of(list)))
                .body("evidence[0].kind", is("SBOM"))
                .body("evidence[0].requirements", hasItem("BOM-1"))
                .body("evidence[0].findings.code", hasItem("SBOM_DEVICE_UNNAMED"));
        var found = browser.open(page(seat, "/requirements/BOM-1")).select("[aria-labelledby=machine]");
        assertTrue(
                found.select("li")
                        .eachText()
                        .contains("Warning It does not name the device or firmware that it lists the parts of."),
                found.text());
        var opened = browser.open(found.select("a").attr("href").replace("#viewer", ""));
        assertEquals("parts.json", opened.select("#viewer").text());
    }

    private static String follow(Document page, String words) {
        var link = page.select(".viewer a").stream()
                .filter(one -> one.text().equals(words))
                .findFirst()
                .orElseThrow();
        return link.attr("href").replace("#viewer", "");
    }

    private static String brought(Seat seat, String name, byte[] content) {
        return seat.person()
                .calls()
                .multiPart("file", name, content)
                .multiPart("confidentiality", "ASSESSOR")
                .post("/api/v1/assessments/{id}/evidence", seat.id())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static long readings(Seat seat) {
        return OwnerDatabase.count(
                "SELECT count(*) FROM evidence_read WHERE principal = ?",
                seat.person().id());
    }

    private static String page(Seat seat, String door) {
        return "/portal/assessments/" + seat.id() + door;
    }
}

package org.iotlabel.attestation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.junit.jupiter.api.Test;

/** Files on the pages of an attestation: its document, and evidence. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AttestationFilesTest {
    @Test
    void the_document_that_is_taken_away_can_be_brought_back() {
        var draft = AttestationFixture.aCompleteDraft();
        var browser = new TestBrowser(draft.admin);
        var here = "/portal/attestations/" + draft.id;
        Map<String, Object> claims = draft.read().extract().path("claims");
        var document = browser.get(here + "/document");
        assertTrue(document.header("Content-Disposition").startsWith("attachment"));
        browser.sendAndFollow(browser.open(here + "/document/new"), Map.of("/json", document.asString()));
        assertEquals(claims, draft.read().extract().path("claims"));
        var broken = browser.send(browser.open(here + "/document/new"), Map.of("/json", "{\"level\": 1,"));
        assertEquals(422, broken.statusCode());
        assertTrue(TestBrowser.read(broken, "document-refused")
                .select(".summary")
                .text()
                .contains("no JSON"));
        for (var beyond : List.of("[".repeat(65) + "]".repeat(65), "{\"level\": " + "1".repeat(41) + "}")) {
            var form = browser.open(here + "/document/new");
            for (var refused : List.of(
                    browser.send(form, Map.of("/json", beyond)),
                    bring(browser, here, beyond.getBytes(StandardCharsets.UTF_8)))) {
                assertEquals(422, refused.statusCode(), beyond);
                var faults = TestBrowser.read(refused, "document-refused").select(".summary");
                assertTrue(faults.text().contains("is deeper, or has longer numbers"), faults.text());
            }
        }
    }

    @Test
    void a_document_comes_as_a_file_whole_or_not_at_all_and_says_every_place_that_is_wrong() {
        var draft = AttestationFixture.aCompleteDraft();
        var browser = new TestBrowser(draft.admin);
        var here = "/portal/attestations/" + draft.id;
        var before = draft.read().extract().asString();
        var document = browser.get(here + "/document").asString();
        var spoilt = document.replaceFirst("\"MET\"", "\"PERHAPS\"").replaceFirst("\\{", "{\"colour\":\"red\",");
        var refused = bring(browser, here, spoilt.getBytes(StandardCharsets.UTF_8));
        assertEquals(422, refused.statusCode());
        var page = TestBrowser.read(refused, "document-file-refused");
        var faults = page.select(".summary li").eachText();
        assertTrue(faults.stream().anyMatch(one -> one.contains("/claims/")), faults::toString);
        assertTrue(faults.stream().anyMatch(one -> one.contains("colour")), faults::toString);
        assertTrue(page.select("textarea").text().contains("PERHAPS"), "it can be mended there");
        assertEquals(422, bring(browser, here, new byte[0]).statusCode());
        assertEquals(
                422, bring(browser, here, new byte[] {'"', (byte) 0xFF, '"'}).statusCode());
        assertEquals(before, draft.read().extract().asString(), "nothing was written by halves");

        var old = UploadForm.fields(browser.open(here + "/document/new"));
        var other = document.replaceFirst("\"text\" ?: ?\"", "$0Surely: ");
        assertFalse(other.equals(document), document);
        assertEquals(
                303,
                bring(browser, here, ("\uFEFF" + other).getBytes(StandardCharsets.UTF_8))
                        .statusCode());
        var stale = browser.upload(here + "/document/file", "a.json", document.getBytes(StandardCharsets.UTF_8), old);
        assertEquals(412, stale.statusCode());
        var late = TestBrowser.read(stale, "document-file-stale");
        assertTrue(late.select(".summary").text().contains("This was changed while you were writing"), late.text());
        browser.sendAndFollow(late, Map.of());
    }

    private static Response bring(TestBrowser browser, String here, byte[] content) {
        return browser.upload(
                here + "/document/file",
                "attestation.json",
                content,
                UploadForm.fields(browser.open(here + "/document/new")));
    }

    @Test
    void evidence_is_uploaded_once_and_handed_out_as_a_file() {
        var draft = AttestationFixture.aDraft();
        var browser = new TestBrowser(draft.admin);
        var here = "/portal/attestations/" + draft.id;
        var page = browser.open(here + "/evidence?for=NET-1");
        for (var time = 0; time < 2; time++) {
            assertEquals(
                    303,
                    UploadForm.send(browser, page, "scan.txt", "No port is open.", UploadForm.fields(page))
                            .statusCode());
        }
        var pieces = browser.open(here + "/evidence").select(".rows a");
        assertEquals(List.of("scan.txt"), pieces.eachText());
        var row = browser.open(here + "/evidence").select(".rows li").text();
        assertTrue(row.contains("Text, 1 kB") && row.contains("for the assessors only"), row);
        assertEquals("1000", page.select("textarea[name=description]").attr("maxlength"));
        var file = browser.get(pieces.attr("href"));
        assertEquals("No port is open.", file.asString());
        assertTrue(file.header("Content-Disposition").startsWith("attachment"), file.header("Content-Disposition"));
        assertTrue(file.header("Content-Security-Policy").contains("sandbox"), file.header("Content-Security-Policy"));

        var program = UploadForm.send(
                browser, page, "tool.exe", "MZ\u0000\u0001", UploadForm.fields(browser.open(here + "/evidence")));
        assertTrue(program.statusCode() == 415 || program.statusCode() == 422, program.asString());
        assertTrue(
                TestBrowser.read(program, "evidence-refused").select(".summary").hasText());
        var forged = UploadForm.fields(page);
        forged.put("token", "");
        assertEquals(
                403,
                UploadForm.send(browser, page, "scan.txt", "A port is open.", forged)
                        .statusCode());
    }
}

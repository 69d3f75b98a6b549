package org.iotlabel.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.party.Role;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBaselines;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.testing.TestPeople;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** A whole document that is open in several tabs, and is brought from two of them: the places that differ stand side by side. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TwoDocumentsTest {
    @Test
    void a_document_of_an_attestation() {
        var draft = AttestationFixture.aCompleteDraft();
        var browser = new TestBrowser(draft.admin);
        var here = "/portal/attestations/" + draft.id;
        var page = here + "/document/new";
        var tabs = List.of(browser.open(page), browser.open(page), browser.open(page));
        var text = browser.get(here + "/document").asString();
        browser.sendAndFollow(tabs.get(0), Map.of("/json", saying(text, "One port is open.")));

        // The same, written in another way: a piece is called by its file, and no piece is no list.
        var piece = draft.admin
                .get("/api/v1/attestations/" + draft.id + "/evidence")
                .then()
                .extract();
        var mine = saying(text, "No port is open.")
                .replace("sha256:" + piece.<String>path("[0].sha256"), piece.path("[0].fileName"))
                .replace(",\"evidence\":[]", "");
        assertTrue(mine.length() < text.length() - 100, mine);
        var told = stale(browser, tabs.get(1), Map.of("/json", mine));
        assertEquals(
                List.of("No port is open.", "One port is open."),
                told.select(".difference dd").eachText());
        assertTrue(
                told.select("h3").text().startsWith("NET-1 ")
                        && told.select("h3").text().endsWith(": how it is met"),
                told.select("h3").text());
        assertEquals(
                "textarea",
                told.select(told.select("h3 a").attr("href")).first().tagName());
        assertEquals(0, told.select("form[enctype]").size(), "a file would replace what nobody chose to replace");
        assertEquals(page, told.select(".summary .send a").attr("href"));
        assertEquals(TestBrowser.form(told).id(), told.select(".summary button").attr("form"), "it would send nothing");

        var fields = fields(tabs.get(2).select("form[enctype]"));
        var file = browser.upload(here + "/document/file", "a.json", mine.getBytes(StandardCharsets.UTF_8), fields);
        assertEquals(412, file.statusCode(), file.asString());
        assertEquals(
                told.select(".difference dd").eachText(),
                TestBrowser.read(file, "two-tabs-file-of-an-attestation")
                        .select(".difference dd")
                        .eachText());

        browser.sendAndFollow(told, Map.of());
        assertEquals("No port is open.", value(browser.open(here + "/claims/NET-1"), "/text"));
    }

    @Test
    void a_document_of_an_attestation_in_which_something_is_wrong_too() {
        var draft = AttestationFixture.aCompleteDraft();
        var browser = new TestBrowser(draft.admin);
        var here = "/portal/attestations/" + draft.id;
        var tab = browser.open(here + "/document/new");
        var text = browser.get(here + "/document").asString();
        var card = browser.open(here + "/claims/NET-1");
        browser.sendAndFollow(card, Map.of("/text", "One port is open."));
        var wrong = saying(text, "No port is open.").replaceFirst("\"MET\"", "\"PERHAPS\"");
        var told = stale(browser, tab, Map.of("/json", wrong));
        assertEquals(
                List.of("PERHAPS", "MET", "No port is open.", "One port is open."),
                told.select(".difference dd").eachText());
        assertEquals(4, told.select(".difference code").size(), "it cannot be put into words");
        assertEquals(422, browser.send(told, Map.of()).statusCode(), "what is wrong in it is told then");
        for (var senseless : List.of("[]", "{\"claims\": 1, \"product\": \"x\"}")) {
            var both = stale(browser, tab, Map.of("/json", senseless));
            var theirs = both.select(".difference div:last-child code").text();
            assertTrue(theirs.contains("One port is open."), theirs);
            both.select("h3 a").forEach(place -> assertTrue(place.hasText(), both.select(".summary")::html));
        }
    }

    @Test
    void a_document_with_a_product_that_a_colleague_described_anew() {
        var draft = AttestationFixture.aCompleteDraft();
        var browser = new TestBrowser(draft.admin);
        var here = "/portal/attestations/" + draft.id;
        var tab = browser.open(here + "/document/new");
        var text = browser.get(here + "/document").asString();
        var description = browser.open("/portal/products/" + draft.product + "/description");
        browser.sendAndFollow(description, Map.of("/model", "Heron T2"));
        var told = stale(browser, tab, Map.of("/json", text));
        assertEquals(
                List.of("Heron T1", "Heron T2"), told.select(".difference dd").eachText());
        browser.sendAndFollow(told, Map.of());
        assertTrue(browser.open(here).select("h1").text().contains("Heron T1"));
    }

    @Test
    void a_document_of_an_attestation_that_was_handed_in_meanwhile_stays_to_be_read() {
        var draft = AttestationFixture.aCompleteDraft();
        var browser = new TestBrowser(draft.admin);
        var here = "/portal/attestations/" + draft.id;
        var tab = browser.open(here + "/document/new");
        var text = browser.get(here + "/document").asString();
        browser.sendAndFollow(browser.open(here + "/claims/NET-1"), Map.of("/text", "One port is open."));
        draft.submit().statusCode(200);
        var told = stale(browser, tab, Map.of("/json", saying(text, "No port is open.")));
        assertEquals(2, told.select(".difference dd").size());
        assertEquals(0, told.select("main form, main button").size(), "it cannot be sent any more");
        assertTrue(told.select("textarea").val().contains("No port is open."), "and it is not lost");
    }

    /** The same document with another claim on open ports. */
    private static String saying(String document, String words) {
        var said = document.replaceFirst("(\"NET-1\":\\{[^}]*\"text\":\")[^\"]*", "$1" + words);
        assertTrue(said.contains(words), document);
        return said;
    }

    @Test
    void a_draft_of_a_baseline() {
        var version = "9." + (UUID.randomUUID().hashCode() & 0xfffff);
        var owner = TestPeople.a(Role.SCHEME_OWNER);
        TestBaselines.draft(version, owner);
        var browser = new TestBrowser(owner);
        var page = "/portal/scheme/baselines/" + version + "/text";
        var tabs = List.of(browser.open(page), browser.open(page), browser.open(page));
        var text = tabs.getFirst().select("textarea").val();
        browser.sendAndFollow(tabs.get(0), Map.of("text", text.replaceFirst("\"weight\" : \\d+", "\"weight\" : 8")));

        var mine = text.replaceFirst("\"weight\" : \\d+", "\"weight\" : 9");
        var told = stale(browser, tabs.get(1), Map.of("text", mine));
        theirsStandsBesideMine(told);
        var choice = told.select(".summary .send");
        assertEquals(
                TestBrowser.form(told).id(), choice.select("button").attr("form"), "the button would send nothing");
        assertTrue(browser.open(choice.select("a").attr("href"))
                .select("textarea")
                .val()
                .contains("\"weight\" : 8"));

        var form = tabs.get(2).select("form[enctype]");
        var file =
                browser.upload(form.attr("action"), "draft.json", mine.getBytes(StandardCharsets.UTF_8), fields(form));
        assertEquals(412, file.statusCode(), file.asString());
        theirsStandsBesideMine(TestBrowser.read(file, "two-tabs-file-of-a-draft"));

        browser.sendAndFollow(told, Map.of());
        assertEquals(mine, browser.open(page).select("textarea").val());
        TestBaselines.move(version, "withdrawal", owner, Map.of("reason", "The test is over."));
    }

    private static Map<String, String> fields(Elements form) {
        return form.select("[type=hidden]").stream()
                .collect(Collectors.toMap(field -> field.attr("name"), Element::val));
    }

    private static void theirsStandsBesideMine(Document told) {
        assertEquals(
                "textarea",
                told.select(told.select("h3 a").attr("href")).first().tagName());
        assertEquals(List.of("9", "8"), told.select(".difference dd").eachText());
        assertTrue(
                told.select("h3").text().endsWith(", weight"), told.select("h3").text());
        assertEquals(0, told.select("form[enctype]").size(), "a file would replace what nobody chose to replace");
    }

    private static Document stale(TestBrowser browser, Document tab, Map<String, String> typed) {
        var answer = browser.send(tab, typed);
        assertEquals(412, answer.statusCode(), answer.asString());
        return TestBrowser.read(answer, "two-tabs-" + tab.select("h1").text());
    }

    private static String value(Document page, String field) {
        return page.select("[name=" + field + "]").val();
    }
}

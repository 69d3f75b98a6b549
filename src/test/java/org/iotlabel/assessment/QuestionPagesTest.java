package org.iotlabel.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class QuestionPagesTest {
    @Inject
    RelayOutboxMessages relay;

    @Test
    void a_vendor_is_told_on_the_first_page_adds_evidence_and_answers() {
        var given = AssessmentFixture.takenUp(relay, 1);
        given.seat().post("questions", Map.of("text", "Which port?\nAnd why?")).statusCode(200);
        var browser = new TestBrowser(given.attestation.admin);
        var duty = browser.open("/portal").select("[aria-labelledby=waiting] li");
        assertTrue(duty.text().contains("Answer the assessors") && duty.text().contains("by "), duty.text());
        var questions = browser.open(duty.select("a").attr("href"));
        var page = browser.open(questions.select("a.main").attr("href"));
        assertTrue(page.text().contains("And why?"), page.text());

        var upload = form(page);
        var fields = fields(upload);
        fields.put("confidentiality", "ASSESSOR");
        var uploaded = browser.upload(upload.attr("action"), "ports.txt", "None.".getBytes(UTF_8), fields);
        assertEquals(303, uploaded.statusCode(), uploaded.asString());

        var again = browser.open(uploaded.header("Location"));
        var answer = form(again);
        var digest = answer.select("label:contains(ports.txt) input").attr("value");
        assertEquals(digest, answer.select("[name=/evidence/-][checked]").val(), "what was just added is chosen");
        assertEquals(
                303,
                give(browser, answer, Map.of("/text", "None is open.", "/evidence/-", digest))
                        .statusCode());
        var answered = browser.open("/portal/attestations/" + given.attestation.id + "/questions");
        assertTrue(answered.text().contains("None is open."), answered.text());
        assertEquals(0, answered.select("a.main").size());
    }

    @Test
    void what_was_typed_stays_when_a_file_is_added_and_when_one_is_refused() {
        var given = AssessmentFixture.takenUp(relay, 1);
        given.seat().post("questions", Map.of("text", "Which port?")).statusCode(200);
        var browser = new TestBrowser(given.attestation.admin);
        var questions = browser.open("/portal/attestations/" + given.attestation.id + "/questions");
        var first = form(browser.open(questions.select("a.main").attr("href")));
        var typed = "Zwei Stunden für jede Lücke. 两个小时\n\n".repeat(270).strip();
        var fields = fields(first);
        fields.put("/text", typed);
        fields.put("confidentiality", "ASSESSOR");
        for (var turn = 0; turn < 2; turn++) {
            var added = browser.upload(first.attr("action"), "ports.txt", "None.".getBytes(UTF_8), fields);
            assertEquals(200, added.statusCode(), added::asString);
            var page = TestBrowser.read(added, "question-added");
            assertEquals(1, page.select(".done").size());
            assertEquals(typed, form(page).selectFirst("textarea").wholeText().strip());
            assertEquals(
                    List.of("ports.txt"),
                    form(page).select("label:has([name=/evidence/-][checked])").eachText());
            assertEquals(1, form(page).select("label:contains(ports.txt)").size(), "sent twice it is taken once");
        }

        fields.remove("confidentiality");
        var refused = browser.upload(first.attr("action"), "more.txt", "Nothing.".getBytes(UTF_8), fields);
        assertEquals(422, refused.statusCode());
        var again = form(TestBrowser.read(refused, "question-file-refused"));
        assertEquals(typed, again.selectFirst("textarea").wholeText().strip());
        var forgotten = give(browser, again, Map.of("/text", typed, "file", "more.txt"));
        assertEquals(422, forgotten.statusCode(), "a file that was chosen and not added is missed by nobody");
        var mended = TestBrowser.read(forgotten, "question-file-waits");
        assertEquals("#ffile", mended.select(".summary a").attr("href"));
        assertEquals(typed, form(mended).selectFirst("textarea").wholeText().strip());

        // From the page on which the file was added: to go back in a browser stands in no way.
        assertEquals(303, give(browser, first, Map.of("/text", typed)).statusCode());
    }

    private static FormElement form(Document page) {
        return (FormElement) page.selectFirst("form.answer");
    }

    /** Presses the button that gives the answer: a browser sends the name of a file only. */
    private static Response give(TestBrowser browser, FormElement form, Map<String, ?> typed) {
        return browser.post(form.select("[formaction]").attr("formaction"), TestBrowser.body(form, typed));
    }

    private static Map<String, String> fields(FormElement form) {
        var fields = new LinkedHashMap<String, String>();
        form.formData().forEach(pair -> fields.put(pair.key(), pair.value()));
        fields.remove("file");
        return fields;
    }
}

package org.iotlabel.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
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

        var upload = (FormElement) page.selectFirst("form[enctype]");
        var fields = new LinkedHashMap<String, String>();
        upload.formData().forEach(pair -> fields.put(pair.key(), pair.value()));
        fields.remove("file");
        fields.put("confidentiality", "ASSESSOR");
        var uploaded = browser.upload(
                upload.attr("action"), "ports.txt", "None.".getBytes(java.nio.charset.StandardCharsets.UTF_8), fields);
        assertEquals(303, uploaded.statusCode(), uploaded.asString());

        var again = browser.open(uploaded.header("Location"));
        var answer = (FormElement) again.selectFirst("form.answer");
        var digest = answer.select("label:contains(ports.txt) input").attr("value");
        var body = TestBrowser.body(answer, Map.of("/text", "None is open.", "/evidence/-", digest));
        assertEquals(303, browser.post(answer.attr("action"), body).statusCode());
        var answered = browser.open("/portal/attestations/" + given.attestation.id + "/questions");
        assertTrue(answered.text().contains("None is open."), answered.text());
        assertEquals(0, answered.select("a.main").size());
    }
}

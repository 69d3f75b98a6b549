package org.iotlabel.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.vectors.Chromium;
import org.junit.jupiter.api.Test;

/** What a script adds for a vendor who answers assessors, in a real browser. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AnswerScriptTest {
    @TestHTTPResource("/")
    URI server;

    @Inject
    RelayOutboxMessages relay;

    @Test
    void a_file_comes_to_the_answer_while_it_is_written_and_both_are_given() throws Exception {
        var given = AssessmentFixture.takenUp(relay, 1);
        given.seat().post("questions", Map.of("text", "Which port?")).statusCode(200);
        var vendor = given.attestation.admin;
        var questions = "/attestations/" + given.attestation.id + "/questions";
        String question = vendor.reads("/api/v1" + questions).at("/0/id").asText();
        var folder = Files.createDirectories(Path.of("target", "uploads"));
        var scan = Files.writeString(folder.resolve("answer.txt"), "No port is open.");
        try (var browser = Chromium.open("about:blank", List.of())) {
            browser.send("Authorization", "Bearer " + vendor.token());
            browser.go(server.resolve("/portal" + questions + "/" + question).toString());
            browser.evaluate("window.isStill = true; document.querySelector('#f-text').value = 'None is open.';"
                    + "document.querySelector('input[value=ASSESSOR]').checked = true; 0");
            browser.choose("form[data-upload] input[type=file]", scan);
            browser.evaluate("document.querySelector('form[data-upload] button.second').click(); 0");
            browser.until("document.querySelectorAll('#f-evidence- :checked').length === 1");
            browser.until("document.querySelector('.uploads progress') === null");
            assertEquals(
                    "None is open.",
                    browser.evaluate("window.isStill && document.querySelector('#f-text').value")
                            .asText());
            browser.evaluate("document.querySelector('button[formaction]').click(); 0");
            browser.until("document.querySelector('.done') !== null && location.pathname.endsWith('/questions')");
        }
        var answered = vendor.reads("/api/v1" + questions + "/" + question);
        assertEquals("None is open.", answered.at("/answer").asText(), answered::toString);
        assertEquals(1, answered.at("/evidence").size(), answered::toString);
    }
}

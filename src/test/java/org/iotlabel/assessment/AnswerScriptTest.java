package org.iotlabel.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.iotlabel.testing.TestPrincipal;
import org.iotlabel.vectors.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a script adds for a vendor who answers assessors, in a real browser. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswerScriptTest {
    /** A press of the button that gives the answer. */
    private static final String GIVE = "document.querySelector('button[formaction]').click(); 0";

    private static final String SAID = "document.querySelector('form[data-upload] [role=status]').textContent";
    private static final String GIVEN =
            "document.querySelector('.done') !== null && location.pathname.endsWith('/questions')";
    private static final String NOTHING_IS_UNDER_WAY = "document.querySelector('.uploads progress') === null";

    @TestHTTPResource("/")
    URI server;

    @Inject
    RelayOutboxMessages relay;

    private Chromium browser;
    private TestPrincipal vendor;
    private String question;

    @BeforeEach
    void begin() throws Exception {
        if (browser == null) {
            browser = Chromium.open("about:blank", List.of());
        }
        var given = AssessmentFixture.takenUp(relay, 1);
        given.seat().post("questions", Map.of("text", "Which port?")).statusCode(200);
        vendor = given.attestation.admin;
        var questions = "/attestations/" + given.attestation.id + "/questions";
        question = questions + "/"
                + vendor.reads("/api/v1" + questions).at("/0/id").asText();
        browser.send("Authorization", "Bearer " + vendor.token());
        browser.go(server.resolve("/portal" + question).toString());
        browser.evaluate("window.isStill = true; document.querySelector('#f-text').value = 'None is open.'; 0");
    }

    @AfterAll
    void close() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void a_file_comes_to_the_answer_while_it_is_written_and_both_are_given() throws Exception {
        upload("answer.txt", "No port is open.");
        browser.until("document.querySelectorAll('#f-evidence- :checked').length === 1");
        browser.until(NOTHING_IS_UNDER_WAY);
        assertEquals(
                "None is open.",
                browser.evaluate("window.isStill && document.querySelector('#f-text').value")
                        .asText());
        browser.evaluate(GIVE);
        isGivenWith(1);
    }

    @Test
    void an_answer_waits_for_a_file_that_is_still_on_its_way() throws Exception {
        browser.uploadsAtMost(50_000);
        upload("large.txt", "No port is open.\n".repeat(20_000));
        browser.evaluate(GIVE);
        isHeld("large.txt: Still being uploaded");
        browser.evaluate(GIVE);
        isHeld("large.txt: Still being uploaded");
        browser.uploadsAtMost(-1);
        browser.until(NOTHING_IS_UNDER_WAY);
        browser.evaluate(GIVE);
        isGivenWith(1);
    }

    @Test
    void whoever_answers_without_a_file_that_did_not_arrive_is_told_so_first() throws Exception {
        isCutOff("answer.txt");
        // The two presses of a double click.
        browser.evaluate(GIVE);
        browser.evaluate("document.querySelector('button[formaction]').dispatchEvent("
                + "new MouseEvent('click', {bubbles: true, cancelable: true, detail: 2})); 0");
        isHeld("answer.txt: Not part of the answer");
        assertEquals(
                "Try again: answer.txt",
                browser.evaluate("document.activeElement.ariaLabel").asText());
        browser.evaluate(GIVE);
        isGivenWith(0);
    }

    @Test
    void a_file_that_arrived_in_the_end_holds_nothing_up() throws Exception {
        isCutOff("again.txt");
        browser.evaluate("document.querySelector('.uploads button').click(); 0");
        browser.until(NOTHING_IS_UNDER_WAY);
        browser.evaluate(GIVE);
        isGivenWith(1);
    }

    @Test
    void a_file_that_is_no_evidence_is_named_too_until_another_with_its_name_is_taken() throws Exception {
        upload("tool.txt", "MZ\u0000\u0001");
        browser.until(NOTHING_IS_UNDER_WAY);
        browser.evaluate(GIVE);
        isHeld("tool.txt: Not part of the answer");
        assertEquals("file", browser.evaluate("document.activeElement.type").asText());
        upload("tool.txt", "No tool.");
        browser.until("document.querySelectorAll('#f-evidence- :checked').length === 1");
        browser.until(NOTHING_IS_UNDER_WAY);
        browser.evaluate(GIVE);
        isGivenWith(1);
    }

    @Test
    void another_file_of_the_same_name_stands_for_none_that_is_missing() throws Exception {
        isCutOff("report.txt");
        upload("report.txt", "Another report.");
        browser.until("document.querySelectorAll('#f-evidence- :checked').length === 1");
        browser.until(NOTHING_IS_UNDER_WAY);
        browser.evaluate(GIVE);
        isHeld("report.txt: Not part of the answer");
        browser.evaluate(GIVE);
        isGivenWith(1);
    }

    @Test
    void a_file_that_is_chosen_once_more_is_one_and_what_is_there_already_is_not_missing() throws Exception {
        isCutOff("once.txt");
        send(Path.of("target", "uploads", "once.txt"));
        browser.until("document.querySelectorAll('#f-evidence- :checked').length === 1");
        browser.until(NOTHING_IS_UNDER_WAY);
        assertEquals(
                1,
                browser.evaluate("document.querySelectorAll('.uploads li').length")
                        .asInt());
        send(Path.of("target", "uploads", "once.txt"));
        browser.until("document.querySelectorAll('.uploads li').length === 2");
        browser.until(NOTHING_IS_UNDER_WAY);
        browser.evaluate(GIVE);
        isGivenWith(1);
    }

    private void isCutOff(String name) throws Exception {
        browser.connected(false);
        upload(name, "No port is open.");
        browser.until("document.querySelector('.uploads button') !== null");
        browser.connected(true);
    }

    private void upload(String name, String text) throws Exception {
        var folder = Files.createDirectories(Path.of("target", "uploads"));
        send(Files.writeString(folder.resolve(name), text));
    }

    private void send(Path file) throws Exception {
        browser.choose("form[data-upload] input[type=file]", file);
        browser.evaluate("document.querySelector('input[value=ASSESSOR]').checked = true; 0");
        browser.evaluate("document.querySelector('form[data-upload] button.second').click(); 0");
    }

    /** The page is where it was, and says why. */
    private void isHeld(String why) throws Exception {
        var said = browser.evaluate("window.isStill ? " + SAID + " : location.pathname")
                .asText();
        assertTrue(said.startsWith(why), said);
        assertTrue(read().at("/answer").isMissingNode(), read()::toString);
    }

    private void isGivenWith(int pieces) throws Exception {
        browser.until(GIVEN);
        var answered = read();
        assertEquals("None is open.", answered.at("/answer").asText(), answered::toString);
        assertEquals(pieces, answered.at("/evidence").size(), answered::toString);
    }

    private JsonNode read() {
        return vendor.reads("/api/v1" + question);
    }
}

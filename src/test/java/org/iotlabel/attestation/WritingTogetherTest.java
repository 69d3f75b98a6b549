package org.iotlabel.attestation;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.junit.jupiter.api.Test;

/** Several people, or one in a hurry, over one attestation. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class WritingTogetherTest {
    @Test
    void on_different_cards_nobody_disturbs_the_other() {
        var draft = AttestationFixture.aCompleteDraft();
        var browser = new TestBrowser(draft.admin);
        var first = browser.open(card(draft, "NET-1"));
        var second = browser.open(card(draft, "SUP-1"));
        browser.sendAndFollow(first, Map.of("/text", "No port is open."));
        browser.sendAndFollow(second, Map.of("/text", "Until 2031."));
        assertEquals("No port is open.", text(browser, draft, "NET-1"));
        assertEquals("Until 2031.", text(browser, draft, "SUP-1"));
    }

    @Test
    void who_was_slower_sees_both_texts_and_chooses() {
        var draft = AttestationFixture.aCompleteDraft();
        var browser = new TestBrowser(draft.admin);
        var slow = browser.open(card(draft, "NET-1"));
        browser.sendAndFollow(browser.open(card(draft, "NET-1")), Map.of("/text", "One port is open."));
        var answer = browser.send(slow, Map.of("/text", "No port is open."));
        assertEquals(412, answer.statusCode());
        var page = TestBrowser.read(answer, "card-changed-meanwhile");
        assertEquals(
                List.of("No port is open.", "One port is open."),
                page.select(".difference dd").eachText());
        assertEquals(
                1,
                page.select("#" + page.select(".summary h3 a").attr("href").substring(1))
                        .size());
        assertEquals(card(draft, "NET-1"), page.select(".summary .send a").attr("href"));
        assertEquals("One port is open.", text(browser, draft, "NET-1"), "nothing is replaced unseen");
        assertEquals("written", page.select(".summary button").attr("form"));
        browser.sendAndFollow(page, Map.of());
        assertEquals("No port is open.", text(browser, draft, "NET-1"));
    }

    @Test
    void answers_are_compared_question_by_question() {
        var draft = AttestationFixture.aCompleteDraft();
        var browser = new TestBrowser(draft.admin);
        var here = "/portal/attestations/" + draft.id + "/features";
        var slow = browser.open(here);
        var names = slow.select("main input[value=true]").eachAttr("name");
        var other = Map.of(names.get(0), turned(slow, names.get(0)));
        browser.sendAndFollow(browser.open(here), other);
        var answer = browser.send(slow, Map.of(names.get(1), turned(slow, names.get(1))));
        assertEquals(412, answer.statusCode());
        assertEquals(
                2,
                TestBrowser.read(answer, "answers-changed-meanwhile")
                        .select(".difference")
                        .size());
    }

    @Test
    void what_is_left_follows_the_answers_on_every_page() {
        var draft = AttestationFixture.aDraft();
        var browser = new TestBrowser(draft.admin);
        var questions = browser.open("/portal/attestations/" + draft.id + "/features");
        var name = questions.select("main input[type=radio]").attr("name");
        // A field that the script adds; nobody sees it.
        TestBrowser.form(questions).appendElement("input").attr("name", "stay").val("yes");
        var again = browser.sendAndFollow(questions, Map.of(name, "false"));
        assertEquals(questions.select("h1").text(), again.select("h1").text());
        var effort = draft.read().extract();
        int minutes = effort.path("effort.minutes");
        var time = minutes < 120 ? minutes + " minutes" : Math.round(minutes / 60.0) + " hours";
        var left = effort.path("effort.left.size()") + " left, about " + time;
        assertEquals(left, again.select("#left").text());
        for (var page : List.of("", "/containment", "/claims/NET-1")) {
            var shown = browser.open("/portal/attestations/" + draft.id + page);
            assertEquals(left, shown.select("#left").text());
        }
    }

    @Test
    void a_double_click_does_nothing_twice() {
        var draft = AttestationFixture.aDraft();
        var browser = new TestBrowser(draft.admin);
        var begin = browser.open("/portal/attestations/new?product=" + draft.product);
        var leads = browser.send(begin, Map.of("/level", "1")).header("Location");
        assertEquals(leads, browser.send(begin, Map.of("/level", "1")).header("Location"));
        var listed = browser.open("/portal/attestations").select(".rows li");
        assertEquals(2, listed.size());
        assertTrue(listed.first().text().contains("evel 1, baseline 1.0, not handed in yet begun "), listed.text());
        assertTrue(listed.first().text().contains("Firmware "), listed.text());
        var next = browser.open("/portal/attestations?limit=1")
                .select("a[rel=next]")
                .attr("href");
        assertTrue(next.contains("limit=1&pageToken="), next);
    }

    @Test
    void a_card_outlives_the_session() {
        var draft = AttestationFixture.aCompleteDraft();
        var browser = new TestBrowser(draft.admin);
        var form = TestBrowser.form(browser.open(card(draft, "NET-1")));
        var ended = given().contentType("application/x-www-form-urlencoded")
                .body(TestBrowser.body(form, Map.of("/text", "No port is open.")))
                .post(form.attr("action"));
        assertEquals(401, ended.statusCode());
        browser.sendAndFollow(TestBrowser.read(ended, "card-session-ended"), Map.of());
        assertEquals("No port is open.", text(browser, draft, "NET-1"));
    }

    @Test
    void pages_of_writing_run_our_scripts_and_speak_to_nobody_else() {
        var draft = AttestationFixture.aDraft();
        var browser = new TestBrowser(draft.admin);
        for (var page : List.of("/features", "/containment", "/claims/NET-1", "/evidence")) {
            var headers = browser.get("/portal/attestations/" + draft.id + page).headers();
            var policies = headers.getValues("Content-Security-Policy");
            assertEquals(1, policies.size(), "a browser keeps every policy that it is told");
            var policy = policies.getFirst();
            assertTrue(policy.contains("script-src 'self'; ") && policy.endsWith("connect-src 'self'"), policy);
        }
    }

    private static String turned(org.jsoup.nodes.Document page, String name) {
        var chosen = page.select("input[name=" + name + "][checked]").val();
        return chosen.equals("true") ? "false" : "true";
    }

    private static String card(AttestationFixture draft, String requirement) {
        return "/portal/attestations/" + draft.id + "/claims/" + requirement;
    }

    private static String text(TestBrowser browser, AttestationFixture draft, String requirement) {
        return browser.open(card(draft, requirement)).select("[name=/text]").text();
    }
}

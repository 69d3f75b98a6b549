package org.iotlabel.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.iotlabel.assessment.AssessmentFixture;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.certification.ReviewFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.OrganisationKind;
import org.iotlabel.party.Role;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A form that is open in two tabs of one session, and is sent from both with different words: nothing is replaced unseen. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TwoTabsTest {
    @Inject
    RelayOutboxMessages relay;

    @Test
    void a_card_of_an_attestation() {
        var draft = AttestationFixture.aCompleteDraft();
        var card = "/portal/attestations/" + draft.id + "/claims/NET-1";
        theSecondReadsBoth(
                draft.admin, card, Map.of("/text", "One port is open."), Map.of("/text", "No port is open."));
    }

    @Test
    void a_product() {
        var draft = AttestationFixture.aDraft();
        var form = "/portal/products/" + draft.product + "/description";
        theSecondReadsBoth(draft.admin, form, Map.of("/model", "Gate Two"), Map.of("/model", "Gate Three"));
    }

    @Test
    void what_an_organisation_says_of_itself() {
        var vendor = TestPeople.organisation(OrganisationKind.VENDOR);
        theSecondReadsBoth(
                TestPeople.member(vendor, Role.VENDOR_ADMIN),
                "/portal/organisations/" + vendor + "/description",
                Map.of("/address", "1 Lamp Street"),
                Map.of("/address", "2 Lamp Street"));
    }

    @Test
    void a_verdict() {
        var seat = AssessmentFixture.takenUp(relay, 1).seat();
        var page = "/portal/assessments/" + seat.id() + "/requirements/SUP-1";
        var met = Map.of("/verdict", "PASS", "/justification", "The page names the month.");
        var open = Map.of("/verdict", "INCONCLUSIVE", "/justification", "The page names two months.");
        theSecondReadsBoth(seat.person(), page, met, open);
    }

    @Test
    void verdicts_on_two_requirements_do_not_disturb_each_other() {
        var seat = AssessmentFixture.takenUp(relay, 1).seat();
        var browser = new TestBrowser(seat.person());
        var pages = "/portal/assessments/" + seat.id() + "/requirements/";
        var one = browser.open(pages + "SUP-1");
        var other = browser.open(pages + "NET-1");
        browser.sendAndFollow(one, Map.of("/verdict", "PASS", "/justification", "The page names the month."));
        browser.sendAndFollow(other, Map.of("/verdict", "PASS", "/justification", "The scan found no port."));
        assertEquals("The page names the month.", value(browser.open(pages + "SUP-1"), "/justification"));
        assertEquals("The scan found no port.", value(browser.open(pages + "NET-1"), "/justification"));
    }

    @Test
    void which_facts_of_containment_were_confirmed() {
        var seat = AssessmentFixture.takenUp(relay, 1).seat();
        var browser = new TestBrowser(seat.person());
        var page = "/portal/assessments/" + seat.id() + "/containment";
        var one = browser.open(page);
        var other = browser.open(page);
        var fact = one.select("input[type=radio]").attr("name");
        browser.sendAndFollow(one, Map.of(fact, "true"));
        // A verdict is another page's, and nobody is told of it here.
        seat.judgeAll(Map.of());
        var told = stale(browser, other, Map.of(fact, "false"));
        assertEquals(List.of("No", "Yes"), told.select(".difference dd").eachText());
        browser.sendAndFollow(told, Map.of());
        assertEquals("false", chosen(browser.open(page), fact));
    }

    @Test
    void what_an_assessor_proposes_where_two_differ() {
        var given = AssessmentFixture.takenUp(relay, 3);
        var first = given.seats().getFirst();
        first.judgeAll(Map.of("SUP-1", "FAIL")).seal().statusCode(200);
        given.seats().getLast().judgeAll(Map.of()).seal().statusCode(200);
        theSecondReadsBoth(
                first.person(),
                "/portal/assessments/" + first.id() + "/disagreements/SUP-1",
                Map.of("/justification", "No month stands in the documents."),
                Map.of("/justification", "No month stands on the page."));
    }

    @Test
    void a_decision_stands_whatever_another_tab_says_of_the_case() {
        var review = ReviewFixture.open(relay, Map.of());
        var browser = new TestBrowser(review.certifier);
        var here = "/portal/reviews/" + review.id;
        var first = browser.open(here + "/grant");
        var late = List.of(browser.open(here + "/grant"), browser.open(here + "/denial"));
        browser.sendAndFollow(first, Map.of("/reasons/-", "Well done."));
        for (var tab : late) {
            var told = stale(browser, tab, Map.of("/reasons/-", "It is not shown."));
            assertEquals("It is not shown.", value(told, "/reasons/-"));
            assertEquals(here, told.select(".summary a").attr("href"));
            assertEquals(409, browser.send(told, Map.of()).statusCode());
        }
        var stands = browser.open(here).select("#decided ~ dl").text();
        assertTrue(stands.contains("Granted") && stands.contains("Well done."), stands);
    }

    /** Also where the first tab goes back and says something else: that is the second time that one form is sent. */
    private static void theSecondReadsBoth(
            TestPrincipal who, String page, Map<String, String> first, Map<String, String> second) {
        var browser = new TestBrowser(who);
        var one = browser.open(page);
        var other = browser.open(page);
        var words = first.keySet().stream()
                .filter(name -> !name.equals("/verdict"))
                .findFirst()
                .orElseThrow();
        browser.sendAndFollow(one, first);
        assertEquals(422, browser.send(one, second).statusCode());
        var told = stale(browser, other, second);
        var both = told.select(".difference dd").eachText();
        assertTrue(both.containsAll(List.of(second.get(words), first.get(words))), both.toString());
        var choice = told.select(".summary .send");
        assertEquals(first.get(words), value(browser.open(choice.select("a").attr("href")), words));
        assertEquals(
                TestBrowser.form(told).id(), choice.select("button").attr("form"), "the button would send nothing");
        browser.sendAndFollow(told, Map.of());
        assertEquals(second.get(words), value(browser.open(page), words));
    }

    private static Document stale(TestBrowser browser, Document tab, Map<String, String> typed) {
        var answer = browser.send(tab, typed);
        assertEquals(412, answer.statusCode(), answer.asString());
        return TestBrowser.read(answer, "two-tabs-" + tab.select("h1").text());
    }

    private static String value(Document page, String field) {
        return page.select("[name=" + field + "]").val();
    }

    private static String chosen(Document page, String field) {
        return page.select("[name=" + field + "][checked]").val();
    }
}

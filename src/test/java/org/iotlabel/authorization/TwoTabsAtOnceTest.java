package org.iotlabel.authorization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.iotlabel.assessment.AssessmentFixture;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.Role;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBaselines;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Two tabs of one session whose forms are under way at the same instant: both are taken, or the slower one reads both texts. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TwoTabsAtOnceTest {
    private static final String DOCUMENT = "text";

    @Inject
    RelayOutboxMessages relay;

    @Test
    void verdicts_on_one_requirement() throws Exception {
        var seat = AssessmentFixture.takenUp(relay, 1).seat();
        oneReadsBoth(
                seat.person(),
                "/portal/assessments/" + seat.id() + "/requirements/SUP-1",
                Map.of("/verdict", "PASS", "/justification", "The page names the month."),
                Map.of("/verdict", "PASS", "/justification", "The page names two months."));
    }

    @Test
    void verdicts_on_two_requirements() throws Exception {
        var seat = AssessmentFixture.takenUp(relay, 1).seat();
        var pages = "/portal/assessments/" + seat.id() + "/requirements/";
        bothAreTaken(
                seat.person(),
                pages + "SUP-1",
                pages + "NET-1",
                "/justification",
                Map.of("/verdict", "PASS", "/justification", "This is what the documents say of it."));
    }

    @Test
    void confirmed_facts_and_a_verdict() throws Exception {
        var seat = AssessmentFixture.takenUp(relay, 1).seat();
        var here = "/portal/assessments/" + seat.id();
        var facts = ShownForm.on(here + "/containment", seat.person());
        var fact = facts.form().select("input[type=radio]").attr("name");
        var verdict = ShownForm.on(here + "/requirements/NET-1", seat.person());
        sent(
                facts.typed(Map.of(fact, "true")),
                verdict.typed(Map.of("/verdict", "PASS", "/justification", "The scan found no port.")),
                List.of(303, 303));
    }

    @Test
    void one_card_of_an_attestation() throws Exception {
        var draft = AttestationFixture.aCompleteDraft();
        oneReadsBoth(
                draft.admin,
                "/portal/attestations/" + draft.id + "/claims/NET-1",
                Map.of("/text", "One port is open."),
                Map.of("/text", "No port is open."));
    }

    @Test
    void two_cards_of_an_attestation() throws Exception {
        var draft = AttestationFixture.aCompleteDraft();
        var cards = "/portal/attestations/" + draft.id + "/claims/";
        bothAreTaken(
                draft.admin, cards + "NET-1", cards + "SUP-1", "/text", Map.of("/text", "It is as the page says."));
    }

    /** The slower one may then replace the other knowingly, for its form has the version that both texts were told of. */
    @Test
    void two_files_of_a_draft_of_the_baseline() throws Exception {
        TestBaselines.inForce();
        var owner = TestPeople.a(Role.SCHEME_OWNER);
        var version = "9." + (UUID.randomUUID().hashCode() & 0xfffff);
        TestBaselines.draft(version, owner);
        var page = "/portal/scheme/baselines/" + version + "/text";
        var text = value(owner, page, DOCUMENT);
        var answers = sent(
                ShownForm.ofFileOn(page, owner).with(weighing(text, 7), Map.of()),
                ShownForm.ofFileOn(page, owner).with(weighing(text, 9), Map.of()),
                List.of(303, 412));
        var told = Jsoup.parse(body(answers.getLast()));
        assertEquals(Set.of("7", "9"), Set.copyOf(told.select(".difference dd").eachText()), "both texts");
        var there = value(owner, page, DOCUMENT);
        var browser = new TestBrowser(owner);
        browser.sendAndFollow(told, Map.of());
        assertNotEquals(there, value(owner, page, DOCUMENT), "it was refused once more");
        TestBaselines.move(version, "withdrawal", owner, Map.of("reason", "The test is over."));
    }

    private static String weighing(String baseline, int weight) {
        return baseline.replaceFirst("\"weight\" : [0-9]+", "\"weight\" : " + weight);
    }

    private static void bothAreTaken(
            TestPrincipal who, String one, String other, String field, Map<String, String> typed) throws Exception {
        sent(ShownForm.on(one, who).typed(typed), ShownForm.on(other, who).typed(typed), List.of(303, 303));
        for (var page : List.of(one, other)) {
            assertEquals(typed.get(field), value(who, page, field), page);
        }
    }

    private static void oneReadsBoth(TestPrincipal who, String page, Map<String, String> one, Map<String, String> other)
            throws Exception {
        var answers =
                sent(ShownForm.on(page, who).typed(one), ShownForm.on(page, who).typed(other), List.of(303, 412));
        var field = one.containsKey("/text") ? "/text" : "/justification";
        var both = Set.of(one.get(field), other.get(field));
        var told = Set.copyOf(
                Jsoup.parse(body(answers.getLast())).select(".difference dd").eachText());
        assertTrue(told.containsAll(both), told::toString);
        assertTrue(both.contains(value(who, page, field)), "neither was kept");
    }

    /** As often as one was taken, and not once more, something is on record. */
    private static List<Reply> sent(Press one, Press other, List<Integer> statuses) throws Exception {
        var before = one.deeds();
        var answers = AtOnce.sent(one.request(), other.request(), one.actor());
        assertEquals(statuses, answers.stream().map(Reply::status).toList(), () -> said(answers));
        assertEquals(Collections.frequency(statuses, 303), one.deeds() - before, "deeds on record");
        return answers;
    }

    private static String value(TestPrincipal who, String page, String field) {
        return new TestBrowser(who).open(page).select("[name='" + field + "']").val();
    }

    private static String said(List<Reply> answers) {
        return Jsoup.parse(body(answers.getLast())).select("main").text();
    }

    private static String body(Reply answer) {
        return new String(answer.body(), UTF_8);
    }
}

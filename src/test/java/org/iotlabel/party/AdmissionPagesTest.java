package org.iotlabel.party;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.iotlabel.party.PartyFixture.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AdmissionPagesTest {
    private final TestPrincipal owner = TestPeople.a(Role.SCHEME_OWNER);
    private final TestBrowser browser = new TestBrowser(owner);

    @Inject
    SessionFactory sessions;

    @Test
    void an_owner_finds_who_waits_and_admits_them_with_a_reason() {
        var id = TestPeople.organisation(OrganisationKind.VENDOR, "APPLIED");
        var page = browser.open(found("/portal/scheme/organisations?state=APPLIED&limit=100", id));
        assertEquals(List.of("Admit it", "Refuse it"), page.select(".deeds a").eachText());
        assertEquals(
                "Admit it Refuse it", page.select(".deeds").text(), "what starts from another state is not listed");
        var form = browser.open(page.select(".deeds a").attr("href"));
        var unsaid = browser.send(form, Map.of());
        assertEquals(422, unsaid.statusCode());
        assertFalse(
                TestBrowser.read(unsaid, "admission-refused").select(".error").isEmpty());
        var moved = browser.sendAndFollow(form, Map.of("/reason", "The papers were checked."));
        assertEquals("Done.", moved.select(".done").text());
        assertTrue(moved.select("#history ~ ol").text().contains("The papers were checked."));
        owner.calls().get("/api/v1/organisations/{id}", id).then().body("state", is("ADMITTED"));
    }

    @Test
    void who_was_slower_reads_why_it_is_too_late_and_keeps_the_words() {
        var id = TestPeople.organisation(OrganisationKind.VENDOR, "APPLIED");
        var at = "/portal/scheme/organisations/" + id + "/move?to=";
        var slow = browser.open(at + "REFUSAL");
        browser.sendAndFollow(browser.open(at + "ADMISSION"), Map.of("/reason", "It is in order."));
        var answer = browser.send(slow, Map.of("/reason", "The address is wrong."));
        assertEquals(412, answer.statusCode());
        var again = TestBrowser.read(answer, "admission-stale");
        assertEquals("The address is wrong.", again.select("textarea").text());
        for (var page : List.of(again, browser.open(at + "ADMISSION"))) {
            assertEquals(0, page.select("main form, main button").size(), "it cannot be sent any more");
            assertEquals(
                    List.of("It is admitted, and this step does not start there."),
                    page.select("main .notice").eachText());
        }
        var scheme = "/portal/scheme/organisations/" + TestPeople.scheme() + "/move?to=SUSPENSION";
        assertEquals(
                List.of("This is never done here."),
                browser.open(scheme).select("main .notice").eachText());
        assertEquals(400, browser.get(at + "ELEVATION").statusCode());
    }

    @Test
    void an_accreditation_is_recognised_suspended_and_reinstated_and_its_scope_is_read_before() {
        var id = applied("C-" + UUID.randomUUID());
        var page = browser.open(found("/portal/scheme/accreditations?state=APPLIED&limit=100", id));
        assertTrue(page.select("dl").text().contains("Baby monitor"));
        for (var move : List.of("RECOGNITION", "SUSPENSION", "REINSTATEMENT", "WITHDRAWAL")) {
            var deed = page.select(".deeds a[href$=" + move + "]").attr("href");
            page = browser.sendAndFollow(browser.open(deed), Map.of("/reason", "It was looked at."));
        }
        assertEquals(0, page.select(".deeds a").size());
        assertEquals(5, page.select("#history ~ ol li").size());
        owner.calls().get("/api/v1/accreditations/{id}", id).then().body("state", is("WITHDRAWN"));
    }

    @Test
    void what_is_applied_for_is_refused_and_what_was_recognised_is_withdrawn() {
        var list = "/portal/scheme/accreditations?state=WITHDRAWN&limit=100";
        var refused = applied("C-7");
        var page = browser.open("/portal/scheme/accreditations/" + refused);
        assertEquals(
                List.of("Recognise it", "Refuse it"), page.select(".deeds a").eachText());
        var form = browser.open(page.select(".deeds a").last().attr("href"));
        assertEquals(
                "Refuse the application with certificate C-7", form.select("h1").text());
        assertFalse(form.select(".lead").text().contains("Labels"), "none can rest on it");
        assertEquals("Refuse it", form.select("main button").text());
        page = browser.sendAndFollow(form, Map.of("/reason", "The national body does not know it."));
        assertTrue(page.select("dl").text().contains("Refused, since"), page.text());
        assertTrue(page.select("#history ~ ol li").last().text().startsWith("Refused"), page.text());

        var withdrawn = applied("C-8");
        var at = "/portal/scheme/accreditations/" + withdrawn + "/move?to=";
        var early = browser.open(at + "WITHDRAWAL");
        page = browser.sendAndFollow(browser.open(at + "RECOGNITION"), Map.of("/reason", "It is in order."));
        var late = TestBrowser.read(browser.send(early, Map.of("/reason", "It ended.")), "withdrawal-stale");
        assertEquals(
                List.of("It is recognised, and this step does not start there."),
                browser.open(at + "REINSTATEMENT").select("main .notice").eachText());
        assertEquals("Withdraw certificate C-8", late.select("h1").text(), "what was a refusal is none any more");
        form = browser.open(page.select(".deeds a").last().attr("href"));
        assertTrue(form.select(".lead").text().contains("Labels that were granted stay as they are."));
        assertEquals("Withdraw it", form.select("main button").text());
        page = browser.sendAndFollow(form, Map.of("/reason", "The national body took it away."));
        assertTrue(page.select("dl").text().contains("Withdrawn, since"), page.text());
        assertEquals("Refused", line(list, refused));
        assertEquals("Withdrawn", line(list, withdrawn));
        assertEquals(
                "Refused or withdrawn",
                browser.open(list).select(".filters [aria-current]").text());
    }

    /** What the list says of the state of one. */
    private String line(String list, UUID id) {
        var href = found(list, id);
        return browser.open(list)
                .select(".rows li:has(a[href=" + href + "]) .state")
                .text();
    }

    private static UUID applied(String certificate) {
        var body = TestPeople.organisation(OrganisationKind.ASSESSMENT_BODY);
        var scope = Map.of(
                "categories", List.of("BABY_MONITOR"), "baselineVersions", List.of("1.0"), "levels", List.of(1, 2));
        var sent = Map.of(
                "scope", scope,
                "certificateNumber", certificate,
                "accreditationBody", "A national body",
                "from", "2026-01-01",
                "until", "2099-01-01");
        return UUID.fromString(post(
                        TestPeople.member(body, Role.BODY_ADMIN),
                        "/api/v1/organisations/" + body + "/accreditations",
                        sent)
                .statusCode(201)
                .extract()
                .path("id"));
    }

    @Test
    void a_certifier_reads_and_is_offered_nothing_that_is_the_owners_alone() {
        var id = TestPeople.organisation(OrganisationKind.VENDOR);
        var certifier = new TestBrowser(TestPeople.a(Role.CERTIFIER));
        var page = certifier.open("/portal/scheme/organisations/" + id);
        assertEquals(List.of(), page.select(".crumb a").eachAttr("href"), "a list that is for owners");
        assertEquals(0, page.select(".deeds").size());
        assertFalse(page.select(".sections a").eachAttr("href").contains("/portal/scheme/organisations"));
    }

    @Test
    void the_first_page_of_an_owner_leads_to_who_waits_and_no_page_takes_more_than_twelve_statements() {
        var id = TestPeople.organisation(OrganisationKind.VENDOR, "APPLIED");
        assertFalse(browser.open("/portal")
                .select(".rows a[href^=/portal/scheme/organisations/]")
                .isEmpty());
        for (var page : List.of(
                "/portal",
                "/portal/scheme/organisations",
                "/portal/scheme/organisations/" + id,
                "/portal/scheme/accreditations")) {
            var statistics = sessions.getStatistics();
            statistics.setStatisticsEnabled(true);
            var before = statistics.getPrepareStatementCount();
            browser.open(page);
            var taken = statistics.getPrepareStatementCount() - before;
            statistics.setStatisticsEnabled(false);
            assertTrue(taken <= 12, page + " takes " + taken);
        }
    }

    @Test
    void a_form_that_is_sent_after_the_session_ended_leads_back_to_the_same_move() {
        var id = TestPeople.organisation(OrganisationKind.VENDOR, "APPLIED");
        var at = "/portal/scheme/organisations/" + id + "/move?to=REFUSAL";
        var sent = TestBrowser.body(TestBrowser.form(browser.open(at)), Map.of("/reason", "The address is wrong."));
        var answer = given().contentType("application/x-www-form-urlencoded")
                .body(sent)
                .post(at);
        assertEquals(401, answer.statusCode());
        var kept = TestBrowser.read(answer, "session-ended-admission");
        assertEquals(at, TestBrowser.form(kept).attr("action"));
        browser.sendAndFollow(kept, Map.of());
        owner.calls().get("/api/v1/organisations/{id}", id).then().body("state", is("REFUSED"));
    }

    /** The link to a thing, on whichever page of a list it stands. */
    private String found(String list, UUID id) {
        var next = list;
        while (!next.isEmpty()) {
            var page = browser.open(next);
            var link = page.select("main a[href$=" + id + "]");
            if (!link.isEmpty()) {
                return link.attr("href");
            }
            var token = page.select("a[rel=next]").attr("href");
            next = token.isEmpty() ? "" : token + "&limit=100";
        }
        throw new AssertionError("the list does not have " + id);
    }
}

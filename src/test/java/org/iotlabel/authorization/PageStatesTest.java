package org.iotlabel.authorization;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.party.OrganisationKind;
import org.iotlabel.party.Role;
import org.iotlabel.testing.ConnectionCut;
import org.iotlabel.testing.PortalLooks;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBaselines;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Whether everybody can use the pages of the portal in states that no address alone shows: a form that was refused, that somebody
 * else overtook or that outlived its session, and rooms with nothing in them. {@link CaseStatesTest} has those of a case.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageStatesTest {
    private static final String EMPTY = ".empty";
    private static final String BOTH_TEXTS = ".summary .difference";
    private static final String KEPT = "form input[type=hidden][value='No port is open.']";

    @TestHTTPResource("/")
    URI server;

    private PortalLooks looks;

    @BeforeEach
    void openTheBrowser() throws Exception {
        if (looks == null) {
            looks = new PortalLooks(server);
        }
    }

    @AfterEach
    void allMustBeWell() {
        looks.mustBeWell();
    }

    @AfterAll
    void closeTheBrowser() throws Exception {
        if (looks != null) {
            looks.close();
        }
    }

    @Test
    void of_an_organisation_that_is_told_what_is_wrong() throws Exception {
        looks.refused(TestPrincipal.person("Nova New"), "/portal/organisations/new", Map.of("/name", "Nova"));
        var vendor = TestPeople.organisation(OrganisationKind.VENDOR);
        var admin = TestPeople.member(vendor, Role.VENDOR_ADMIN);
        var here = "/portal/organisations/" + vendor;
        looks.refused(admin, here + "/invitations/new", Map.of());
        looks.refused(admin, here + "/keys/new", Map.of("/label", "Build server", "/jwk", "[]"));
        looks.refused(admin, here + "/relations/new", Map.of("/counterpart", "Nobody at all"));
        showProduct(admin);
        looks.refused(admin, "/portal/invitations/acceptance", Map.of("/token", "wrong"));
        var invited = new TestBrowser(admin);
        var sent = Map.of("/role", "VENDOR_MEMBER", "/email", "nova@example.test");
        looks.answered(
                here + "/invitations", invited.send(invited.open(here + "/invitations/new"), sent), 200, "#token");
        looks.answered(
                here + "/invitations", invited.send(invited.open(here + "/invitations/new"), sent), 409, ".summary");
        var body = TestPeople.organisation(OrganisationKind.ASSESSMENT_BODY);
        looks.refused(
                TestPeople.member(body, Role.BODY_ADMIN),
                "/portal/standing/" + body + "/accreditations",
                Map.of("/from", "soon"));
    }

    /** That talks to nobody and to somebody, and to somebody nowhere. */
    private void showProduct(TestPrincipal vendor) throws Exception {
        var row = "/description/connections/1/";
        var form = "/portal/products/new";
        looks.refused(vendor, form, Map.of("none", "/description/connections", row + "who", "Lumen"));
        var browser = new TestBrowser(vendor);
        var typed = Map.of(row + "who", "Lumen", row + "where/-", "Atlantis", row + "hosts/-", "no host");
        looks.answered(form, browser.send(browser.open(form), typed), 422, "[name*='/connections/'][aria-invalid]");
    }

    @Test
    void of_somebody_who_writes_an_attestation() throws Exception {
        var draft = AttestationFixture.aCompleteDraft();
        var here = "/portal/attestations/" + draft.id;
        var card = here + "/claims/NET-1";
        looks.refused(draft.admin, card, Map.of("/answer", "NOT_CLAIMED", "/reason", "Too short"));
        looks.refused(draft.admin, here + "/submission", Map.of("/promises/-", List.of("TRUE_AND_COMPLETE")));
        looks.refused(draft.admin, here + "/document/new", Map.of("/json", "{\"level\": 9}"));
        looks.refused(draft.admin, here + "/withdrawal", Map.of());
        var upload = new TestBrowser(draft.admin);
        var beside = ShownForm.ofFileOn(here + "/evidence", draft.admin).texts();
        looks.answered(
                here + "/evidence", upload.upload(here + "/evidence", "note.md", new byte[0], beside), 422, ".summary");
        looks.overtaken(
                draft.admin,
                card,
                Map.of("/text", "One port is open."),
                Map.of("/text", "No port is open."),
                BOTH_TEXTS);
        looks.overtaken(
                draft.admin,
                here + "/features",
                Map.of(question(draft), "true"),
                Map.of(question(draft), "false"),
                BOTH_TEXTS);
        looks.overtaken(
                draft.admin,
                "/portal/products/" + draft.product + "/description",
                Map.of("/model", "Heron T2"),
                Map.of("/model", "Heron T3"),
                BOTH_TEXTS);
        var document = new TestBrowser(draft.admin).get(here + "/document").asString();
        looks.overtaken(
                draft.admin,
                here + "/document/new",
                Map.of("/json", document.replaceFirst("\"text\":\"", "$0Surely: ")),
                Map.of("/json", document.replaceFirst("\"text\":\"", "$0Perhaps: ")),
                BOTH_TEXTS);
    }

    private static String question(AttestationFixture draft) {
        return new TestBrowser(draft.admin)
                .open("/portal/attestations/" + draft.id + "/features")
                .select("main input[value=true]")
                .attr("name");
    }

    /** The same with scripts, which save what is typed and bring it back. */
    @Test
    void of_a_card_that_was_left_before_it_was_saved_and_of_one_whose_session_ended() throws Exception {
        var draft = AttestationFixture.aDraft();
        var card = "/portal/attestations/" + draft.id + "/claims/NET-1";
        looks.open(draft.admin, card);
        looks.write("No port is open.");
        looks.open(draft.admin, card);
        looks.until("document.querySelector('form textarea').value === 'No port is open.'");
        looks.here("a card with what was not saved", "#autosave:not(:empty)");
        looks.leave();
        looks.write("No port is ever open.");
        looks.act("dispatchEvent(new Event('online'))");
        looks.here("a card whose session has ended", "#autosave a");
    }

    @Test
    void of_an_ended_session_that_keeps_what_was_typed() throws Exception {
        var draft = AttestationFixture.aCompleteDraft();
        var card = "/portal/attestations/" + draft.id + "/claims/NET-1";
        var form = TestBrowser.form(new TestBrowser(draft.admin).open(card));
        var typed = TestBrowser.body(form, Map.of("/text", "No port is open."));
        var ended = given().contentType("application/x-www-form-urlencoded")
                .body(typed)
                .post(card);
        looks.answered(card, ended, 401, KEPT);
        // What it offers is sent after the sign-in, when a colleague has written something else.
        var browser = new TestBrowser(draft.admin);
        browser.sendAndFollow(browser.open(card), Map.of("/text", "One port is open."));
        var later = browser.send(TestBrowser.read(ended, "card-session-ended"), Map.of());
        looks.answered(card, later, 412, BOTH_TEXTS);
        var upload = "/portal/attestations/" + draft.id + "/evidence";
        var file = given().multiPart("description", "No port is open.")
                .multiPart("file", "note.md", new byte[] {1})
                .post(upload);
        looks.answered(upload, file, 401, KEPT + " ~ .field input[type=file]");
        var large = given().multiPart("description", "x".repeat(1_100_000)).post(upload);
        looks.answered(upload, large, 401, "main:not(:has(form))");
    }

    /** To somebody who is signed in; nothing was done. */
    @Test
    void of_a_fault_that_passes() throws Exception {
        var browser = new TestBrowser(TestPrincipal.person("Nova New"));
        var form = browser.open("/portal/organisations/new");
        var typed = Map.of(
                "/kind", "VENDOR",
                "/name", "No port is open.",
                "/address", "1 Street",
                "/website", "https://nova.example",
                "/country", "FI");
        try (var cut = ConnectionCut.over(List.of("organisation"), List.of())) {
            cut.at(1);
            looks.answered("/portal/organisations", browser.send(form, typed), 500, KEPT);
        }
    }

    @Test
    void of_a_scheme_owner_who_is_told_what_is_wrong() throws Exception {
        var owner = TestPeople.a(Role.SCHEME_OWNER);
        var applicant = TestPeople.organisation(OrganisationKind.VENDOR, "APPLIED");
        var move = "/portal/scheme/organisations/" + applicant + "/move?to=";
        looks.refused(owner, move + "REFUSAL", Map.of());
        var browser = new TestBrowser(owner);
        var slow = browser.open(move + "REFUSAL");
        browser.sendAndFollow(browser.open(move + "ADMISSION"), Map.of("/reason", "It is in order."));
        looks.answered(move + "REFUSAL", browser.send(slow, Map.of("/reason", "It is not.")), 412, ".summary");
        var version = "6." + ThreadLocalRandom.current().nextInt(100, 100_000);
        TestBaselines.inForce();
        TestBaselines.draft(version, owner);
        var text = "/portal/scheme/baselines/" + version + "/text";
        var written = browser.open(text).select("textarea").text();
        var spoilt = written.replaceFirst("\"minutes\" : [0-9]+", "\"minutes\" : -1");
        looks.refused(owner, text, Map.of("text", spoilt));
        looks.overtaken(
                owner,
                text,
                Map.of("text", written.replaceFirst("\"weight\" : [0-9]+", "\"weight\" : 8")),
                Map.of("text", written.replaceFirst("\"weight\" : [0-9]+", "\"weight\" : 9")),
                BOTH_TEXTS);
        looks.refused(owner, "/portal/scheme/keys/rotations?role=LOG", Map.of());
        for (var search : List.of("/portal/scheme/labels?level=9", "/portal/scheme/audit?from=soon")) {
            looks.answered(search, browser.get(search), 422, "h1");
        }
        TestBaselines.move(version, "withdrawal", owner, Map.of("reason", "The test is over."));
    }

    @Test
    void of_those_who_have_nothing_yet() throws Exception {
        looks.at(TestPrincipal.person("Nova New"), "/portal", EMPTY);
        var vendor = TestPeople.organisation(OrganisationKind.VENDOR);
        var admin = TestPeople.member(vendor, Role.VENDOR_ADMIN);
        for (var page : List.of("", "/products", "/attestations", "/labels")) {
            looks.at(admin, "/portal" + page, EMPTY);
        }
        for (var page : List.of("/members", "/keys", "/clients", "/relations")) {
            looks.at(admin, "/portal/organisations/" + vendor + page, EMPTY);
        }
        var assessor = TestPeople.a(Role.ASSESSOR);
        looks.at(assessor, "/portal/assessments", EMPTY);
        looks.at(assessor, "/portal/standing", EMPTY);
        looks.at(TestPeople.a(Role.CERTIFIER), "/portal/scheme/labels?q=no+such+thing", EMPTY);
        looks.at(TestPeople.a(Role.SCHEME_OWNER), "/portal/scheme/audit?from=2099-01-01", EMPTY);
        var draft = AttestationFixture.aDraft();
        looks.at(draft.admin, "/portal/attestations/" + draft.id + "/evidence", EMPTY);
    }
}

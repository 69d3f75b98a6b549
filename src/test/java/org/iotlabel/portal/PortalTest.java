package org.iotlabel.portal;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.party.Role;
import org.iotlabel.testing.ConnectionCut;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.Test;

/** What all pages of the portal have in common. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PortalTest {
    private static final Map<String, String> LUMEN = Map.of(
            "/kind", "VENDOR",
            "/address", "1 Lamp Street\n00100 Helsinki",
            "/website", "https://lumen.example",
            "/country", "FI");

    private final TestBrowser browser = new TestBrowser(TestPrincipal.person("Vera Vendor"));

    @Test
    void somebody_new_registers_an_organisation_and_finds_it_on_their_first_page() {
        var name = "Lumen " + java.util.UUID.randomUUID();
        var start = browser.open("/portal");
        assertEquals("Vera Vendor", start.select(".who bdi").text());
        assertEquals(0, start.select(".sections a[href=/portal/products]").size());
        var form = browser.open(start.select("a.main").attr("href"));
        var typed = new java.util.HashMap<>(LUMEN);
        typed.put("/name", name);
        var page = browser.sendAndFollow(form, typed);
        assertEquals(name, page.select("h1").text());
        assertTrue(page.select("dl").text().contains("Waits for the scheme"));
        assertTrue(browser.open("/portal").select(".rows").text().contains(name));
    }

    @Test
    void people_of_the_scheme_are_not_led_to_what_they_may_not_do() {
        for (var role : List.of(Role.CERTIFIER, Role.SCHEME_OWNER)) {
            var start = new TestBrowser(TestPeople.a(role)).open("/portal");
            assertTrue(start.select("a[href=/portal/organisations/new]").isEmpty(), role.name());
            assertEquals(
                    1, start.select("a[href=/portal/invitations/acceptance]").size());
        }
    }

    @Test
    void a_form_without_its_token_or_with_that_of_another_changes_nothing() {
        var other = new TestBrowser(TestPrincipal.person("Mallory"));
        var stolen = TestBrowser.body(
                TestBrowser.form(other.open("/portal/organisations/new")), Map.of("/name", "Stolen Ltd"));
        for (var body : List.of(stolen, stolen.replaceFirst("token=[^&]*", "token="), "", "%", "token=%00")) {
            var status = browser.post("/portal/organisations", body).statusCode();
            assertTrue(status == 403 || body.contains("%") && status / 100 == 4, body + " is answered " + status);
        }
        assertTrue(browser.open("/portal").select(".rows").isEmpty());
    }

    @Test
    void a_form_that_another_site_sends_is_refused_whatever_it_holds() {
        var form = TestBrowser.form(browser.open("/portal/organisations/new"));
        var body = TestBrowser.body(form, LUMEN);
        for (var from : List.of(
                Map.of("Sec-Fetch-Site", "cross-site"),
                Map.of("Sec-Fetch-Site", "same-site"),
                Map.of("Origin", "https://evil.example"),
                Map.of("Origin", "null"))) {
            given().headers(from)
                    .contentType("application/x-www-form-urlencoded")
                    .body(body)
                    .post("/portal/organisations")
                    .then()
                    .statusCode(403)
                    .contentType(containsString("text/html"));
        }
        given().header("Sec-Fetch-Site", "cross-site")
                .get("/portal/logout")
                .then()
                .statusCode(403);
    }

    @Test
    void a_session_that_ended_keeps_what_was_typed() {
        var form = TestBrowser.form(browser.open("/portal/organisations/new"));
        var name = "Lumen " + java.util.UUID.randomUUID();
        var typed = new java.util.HashMap<>(LUMEN);
        typed.put("/name", name);
        var answer = given().contentType("application/x-www-form-urlencoded")
                .body(TestBrowser.body(form, typed))
                .post("/portal/organisations");
        assertEquals(401, answer.statusCode());
        var page = TestBrowser.read(answer, "session-ended");
        assertEquals("/portal", page.select("header .who a").attr("href"), "they may sign in");
        assertEquals(name, page.select("form [name=/name]").val());
        var saved = browser.sendAndFollow(page, Map.of());
        assertEquals(name, saved.select("h1").text());
    }

    @Test
    void a_session_that_ended_keeps_the_texts_beside_a_file() {
        var address = "/portal/attestations/" + java.util.UUID.randomUUID() + "/evidence?for=SUP-1";
        var answer = given().multiPart("token", "of a session")
                .multiPart("file", "large.bin", new byte[2_000_000])
                .multiPart("confidentiality", "ASSESSOR")
                .multiPart("description", "What the update server answered")
                .post(address);
        assertEquals(401, answer.statusCode());
        var form = TestBrowser.form(TestBrowser.read(answer, "session-ended-with-file"));
        assertEquals(address, form.attr("action"));
        assertEquals("multipart/form-data", form.attr("enctype"));
        assertEquals("of a session", form.select("[name=token]").val());
        assertEquals("ASSESSOR", form.select("[name=confidentiality]").val());
        assertEquals(
                "What the update server answered",
                form.select("[name=description]").val());
        assertEquals("file", form.select("input[type=file]").attr("name"));
    }

    @Test
    void what_a_session_that_ended_cannot_keep_is_not_lost_in_silence() {
        var address = "/portal/attestations/" + java.util.UUID.randomUUID() + "/evidence";
        var answer = given().multiPart("description", "x".repeat(1_100_000)).post(address);
        assertEquals(401, answer.statusCode());
        var page = TestBrowser.read(answer, "session-ended-too-large");
        assertTrue(page.text().contains("What you typed cannot be kept on this page."), page.text());
        assertTrue(page.select("form").isEmpty());
    }

    @Test
    void a_fault_that_passes_keeps_what_was_typed() throws Exception {
        var form = browser.open("/portal/organisations/new");
        var typed = new java.util.HashMap<>(LUMEN);
        typed.put("/name", "Lumen " + java.util.UUID.randomUUID());
        try (var cut = ConnectionCut.over(List.of("organisation"), List.of())) {
            cut.at(1);
            var answer = browser.send(form, typed);
            assertEquals(500, answer.statusCode());
            var page = TestBrowser.read(answer, "fault");
            assertTrue(page.text().contains("What you typed is kept on this page."), page.text());
            var saved = browser.sendAndFollow(page, Map.of());
            assertEquals(typed.get("/name"), saved.select("h1").text());
        }
    }

    @Test
    void a_fault_that_passes_keeps_the_texts_beside_a_file_that_a_door_has_read() throws Exception {
        var draft = AttestationFixture.aDraft();
        var vendor = new TestBrowser(draft.admin);
        var address = "/portal/attestations/" + draft.id + "/evidence";
        var form = TestBrowser.form(vendor.open(address));
        var typed = Map.of(
                "token",
                form.select("[name=token]").val(),
                "once",
                form.select("[name=once]").val(),
                "confidentiality",
                "ASSESSOR",
                "description",
                "What the update server answered");
        try (var cut = ConnectionCut.over(List.of("evidence_item"), List.of())) {
            cut.at(1);
            var answer = vendor.upload(address, "notes.md", "# Notes".getBytes(UTF_8), typed);
            assertEquals(500, answer.statusCode());
            var kept = TestBrowser.form(TestBrowser.read(answer, "fault-with-file"));
            typed.forEach((name, text) ->
                    assertEquals(text, kept.select("[name=" + name + "]").val()));
            assertEquals("file", kept.select("input[type=file]").attr("name"));
        }
    }

    @Test
    void every_page_is_kept_nowhere_and_runs_nothing_of_others() {
        var member = new TestBrowser(TestPeople.a(Role.VENDOR_MEMBER));
        for (var path : List.of(
                "/portal", "/portal/products", "/portal/products/new", "/portal/signed-out", "/portal/nothing")) {
            var answer = member.get(path);
            assertEquals("no-store", answer.header("Cache-Control"), path);
            assertTrue(answer.header("Content-Type").startsWith("text/html"), path);
            assertEquals("en", answer.header("Content-Language"), path);
            assertTrue(answer.header("Content-Security-Policy").contains("default-src 'none'"), path);
            var page = TestBrowser.read(answer, path);
            assertEquals("en", page.select("html").attr("lang"));
            assertEquals(1, page.select("h1").size(), path);
            assertEquals(
                    0,
                    page.select("[style], style, script:not([src]), [onclick]").size(),
                    path);
        }
    }
}

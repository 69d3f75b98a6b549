package org.iotlabel.party;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBodies;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.Test;

/** What somebody may assess, and what binds them to others, in a browser without scripts. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class StandingPagesTest {
    private static final String STANDING = "/portal/standing";

    @Test
    void a_body_applies_by_a_form_and_its_assessors_see_it() {
        var body = TestPeople.organisation(OrganisationKind.ASSESSMENT_BODY);
        var admin = new TestBrowser(TestPeople.member(body, Role.BODY_ADMIN));
        var form = admin.open(
                admin.open(STANDING).select("a[href$=/accreditations]").attr("href"));
        assertTrue(form.select(".choice").eachText().contains("Baby monitor"));
        var applied = admin.sendAndFollow(
                form,
                Map.of(
                        "/certificateNumber", "C-7",
                        "/accreditationBody", "A national body",
                        "/from", "2026-01-01",
                        "/until", "2031-06-30",
                        "/scope/categories/-", List.of("SENSOR", "LOCK"),
                        "/scope/baselineVersions/-", "1.0",
                        "/scope/levels/-", List.of("1", "2")));
        assertEquals("Sent.", applied.select(".done").text());
        var assessor = TestPeople.member(body, Role.ASSESSOR);
        var seen = new TestBrowser(assessor).open(STANDING).select("main").text();
        assertTrue(seen.contains("Certificate C-7 of A national body"), seen);
        assertTrue(seen.contains("Waits for the scheme"), seen);
        assessor.calls()
                .get("/api/v1/organisations/{id}/accreditations", body)
                .then()
                .body("items[0].scope.levels", contains(1, 2))
                .body("items[0].scope.categories", contains("LOCK", "SENSOR"));
    }

    @Test
    void a_body_reads_why_it_was_refused_and_not_why_it_was_recognised() {
        var body = TestPeople.organisation(OrganisationKind.ASSESSMENT_BODY);
        var admin = TestPeople.member(body, Role.BODY_ADMIN);
        moved(applied(admin, body, "C-8"), "recognition", "The papers are in order.");
        moved(applied(admin, body, "C-9"), "withdrawal", "The national body does not know it.");
        var lines = new TestBrowser(admin).open(STANDING).select(".rows li").eachText();
        assertEquals(2, lines.size(), lines.toString());
        assertTrue(lines.getFirst().endsWith("Recognised"), lines.toString());
        assertTrue(lines.getLast().endsWith("Refused The national body does not know it."), lines.toString());
    }

    private static String applied(TestPrincipal admin, UUID body, String certificate) {
        var scope = Map.of("categories", List.of("LOCK"), "baselineVersions", List.of("1.0"), "levels", List.of(1));
        var sent = Map.of(
                "scope", scope,
                "certificateNumber", certificate,
                "accreditationBody", "A national body",
                "from", "2026-01-01",
                "until", "2031-06-30");
        return admin.makes("/api/v1/organisations/" + body + "/accreditations", sent)
                .path("id")
                .asText();
    }

    private static void moved(String accreditation, String move, String reason) {
        TestPeople.a(Role.SCHEME_OWNER)
                .post("/api/v1/accreditations/" + accreditation + "/" + move, Map.of("reason", reason))
                .then()
                .statusCode(200);
    }

    @Test
    void an_application_that_says_too_little_is_told_where() {
        var body = TestPeople.organisation(OrganisationKind.ASSESSMENT_BODY);
        var admin = new TestBrowser(TestPeople.member(body, Role.BODY_ADMIN));
        var answer = admin.send(admin.open(STANDING + "/" + body + "/accreditations"), Map.of("/from", "soon"));
        assertEquals(422, answer.statusCode());
        var page = TestBrowser.read(answer, "application-refused");
        assertEquals("soon", page.select("[name=/from]").val());
        assertTrue(
                page.select(".summary a").size() >= 5, page.select(".summary").text());
    }

    @Test
    void a_relation_is_declared_and_ended_by_forms() {
        var vendor = TestPeople.organisation(OrganisationKind.VENDOR);
        var anna = TestPeople.a(Role.ASSESSOR);
        var browser = new TestBrowser(anna);
        var form = browser.open(STANDING + "/relations/new?counterpart=" + vendor);
        assertEquals(
                vendor.toString(),
                form.select("[name=/counterpart][type=hidden]").val());
        assertTrue(form.select("h1").text().startsWith("Declare what binds you to vendor "));
        var there = browser.sendAndFollow(form, Map.of("/kind", "CONSULTANCY", "/from", "2026-01-01"));
        assertTrue(
                there.select("main").text().contains("Advises vendor "),
                there.select("main").text());
        var end = browser.open(there.select("a[href$=/end]").attr("href"));
        var early = browser.send(end, Map.of("/until", "2026-02-01"));
        assertEquals(422, early.statusCode());
        assertTrue(TestBrowser.read(early, "relation-end-refused")
                .select(".summary")
                .text()
                .contains("scheme owner"));
        browser.sendAndFollow(end, Map.of("/until", "2099-01-01"));
        anna.calls()
                .get("/api/v1/relations")
                .then()
                .body("items[0].person", is(anna.id().toString()))
                .body("items[0].until", is("2099-01-01"));
    }

    @Test
    void an_organisation_is_named_where_it_is_public_and_only_there() {
        var body = TestPeople.organisation(OrganisationKind.ASSESSMENT_BODY);
        var name = OwnerDatabase.text("SELECT name FROM organisation WHERE id = '" + body + "'")
                .orElseThrow();
        var browser = new TestBrowser(TestPeople.a(Role.ASSESSOR));
        var form = browser.open(STANDING + "/relations/new");
        var typed = Map.of("/counterpart", name, "/kind", "CONSULTANCY", "/from", "2026-01-01");
        var refused = browser.send(form, typed);
        assertEquals(422, refused.statusCode());
        var again = TestBrowser.read(refused, "relation-refused");
        assertEquals(name, again.select("[name=/counterpart]").val());
        assertTrue(again.select(".error").text().startsWith("No organisation that you may know of is called that"));
        // Its key stands in the public log from its application on.
        assertFalse(browser.open(STANDING + "/relations/new?counterpart=" + body)
                .text()
                .contains(name));
        var kept = browser.send(form, Map.of("/counterpart", body.toString()));
        assertEquals(422, kept.statusCode());
        assertFalse(kept.asString().contains(name));
        var other = new TestBrowser(TestPeople.a(Role.ASSESSOR));
        var byKey = other.sendAndFollow(
                other.open(STANDING + "/relations/new?counterpart=" + body),
                Map.of("/kind", "CONSULTANCY", "/from", "2026-01-01"));
        assertTrue(byKey.select(".rows").text().contains("Advises " + body), byKey.text());
        var own = new TestBrowser(TestPeople.member(body, Role.ASSESSOR));
        assertTrue(own.open(STANDING + "/relations/new?counterpart=" + body)
                .select("h1")
                .text()
                .contains(name));
        TestBodies.recognise(body, "1.0", "TOY");
        assertTrue(browser.open(STANDING + "/relations/new?counterpart=" + body)
                .select("h1")
                .text()
                .contains(name));
        var declared =
                browser.sendAndFollow(again, Map.of("once", UUID.randomUUID().toString()));
        assertTrue(declared.select(".rows").text().contains("Advises " + name));
        var suggested = browser.open(STANDING + "/relations/new").select("datalist option");
        assertFalse(suggested.isEmpty());
    }

    @Test
    void an_administrator_declares_what_binds_the_organisation_and_the_scheme_owner_ends_it() {
        var vendor = TestPeople.organisation(OrganisationKind.VENDOR);
        var other = TestPeople.organisation(OrganisationKind.VENDOR);
        var admin = new TestBrowser(TestPeople.member(vendor, Role.VENDOR_ADMIN));
        var here = "/portal/organisations/" + vendor;
        var list = admin.open(admin.open(here)
                .select(".deeds a:contains(What binds it to others)")
                .attr("href"));
        assertEquals(1, list.select(".empty").size());
        var form = admin.open(list.select("main a.button").attr("href"));
        assertEquals(
                422,
                admin.post(here + "/relations", TestBrowser.body(TestBrowser.form(form), Map.of()))
                        .statusCode());
        var owner = new TestBrowser(TestPeople.a(Role.SCHEME_OWNER));
        var declared = owner.post(
                here + "/relations",
                TestBrowser.body(TestBrowser.form(owner.open(here + "/relations/new")), Map.of("/kind", "GROUP"))
                        + "&%2Fcounterpart=" + other + "&%2Ffrom=2026-01-01");
        assertEquals(303, declared.statusCode(), declared::asString);
        var shown = admin.open(here + "/relations").select(".rows li");
        assertTrue(shown.text().contains("is in one group with"), shown.text());
        var end = owner.open(owner.open(here + "/relations").select(".rows a").attr("href"));
        var ended = owner.sendAndFollow(end, Map.of("/until", "2026-02-01"));
        assertTrue(
                ended.select(".rows").text().contains("1 February 2026"),
                ended.select(".rows").text());
        assertTrue(ended.select(".rows a").isEmpty());
        var stranger = TestPeople.member(other, Role.VENDOR_ADMIN);
        assertEquals(404, new TestBrowser(stranger).get(here + "/relations").statusCode());
    }

    /** Its key stands in the public log from its application on; whoever declares a relation to it by that key learns no name. */
    @Test
    void who_ends_a_relation_to_a_body_is_told_its_name_from_its_recognition_on() {
        var vendor = TestPeople.organisation(OrganisationKind.VENDOR);
        var body = TestPeople.organisation(OrganisationKind.ASSESSMENT_BODY);
        var name = OwnerDatabase.text("SELECT name FROM organisation WHERE id = '" + body + "'")
                .orElseThrow();
        var admin = new TestBrowser(TestPeople.member(vendor, Role.VENDOR_ADMIN));
        var here = "/portal/organisations/" + vendor + "/relations";
        var list = admin.sendAndFollow(
                admin.open(here + "/new"),
                Map.of("/counterpart", body.toString(), "/kind", "CONSULTANCY", "/from", "2026-01-01"));
        assertTrue(list.select(".rows").text().contains(body.toString()), list.text());
        var end = list.select(".rows a").attr("href");
        var form = admin.open(end);
        assertEquals("End the relation to " + body, form.select("h1").text());
        assertFalse(form.text().contains(name));
        var refused = admin.send(form, Map.of("/until", "2026-02-01"));
        assertEquals(422, refused.statusCode());
        assertFalse(refused.asString().contains(name));
        var owner = new TestBrowser(TestPeople.a(Role.SCHEME_OWNER));
        assertEquals("End the relation to " + name, owner.open(end).select("h1").text());
        TestBodies.recognise(body, "1.0", "TOY");
        assertEquals("End the relation to " + name, admin.open(end).select("h1").text());
    }
}

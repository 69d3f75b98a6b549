package org.iotlabel.oversight;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.iotlabel.party.OrganisationKind;
import org.iotlabel.party.Role;
import org.iotlabel.testing.FaultsOnPage;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AuditTrailTest {
    private static final String FORMULA = "=cmd(), or \"so\"";

    private final TestPrincipal owner = TestPeople.a(Role.SCHEME_OWNER);
    private UUID vendor;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void a_vendor_who_was_admitted_and_suspended() {
        vendor = TestPeople.organisation(OrganisationKind.VENDOR, "APPLIED");
        move("admission", "The papers were checked.");
        move("suspension", FORMULA);
    }

    @Test
    void the_owner_finds_what_was_done_to_a_thing_by_somebody_in_some_time_page_by_page() {
        list("subject=" + vendor)
                .body("items.act", contains("organisation.suspension", "organisation.admission"))
                .body(
                        "items.principal",
                        contains(owner.id().toString(), owner.id().toString()))
                .body("items[0].reason", is(FORMULA))
                .body("items[0].subjectType", is("organisation"));
        list("principal=" + owner.id()).body("items", hasSize(2));
        list("subject=" + vendor + "&act=organisation").body("items", hasSize(2));
        list("subject=" + vendor + "&act=organisation.admission").body("items", hasSize(1));
        list("subject=" + vendor + "&act=organ").body("items", empty());
        var today = LocalDate.now(ZoneOffset.UTC);
        list("subject=" + vendor + "&from=" + today.minusDays(1) + "&until=" + today.plusDays(1))
                .body("items", hasSize(2));
        list("subject=" + vendor + "&until=" + today.minusDays(2)).body("items", empty());
        String token = list("limit=1&subject=" + vendor)
                .body("items.act", contains("organisation.suspension"))
                .extract()
                .path("nextPageToken");
        list("limit=1&subject=" + vendor + "&pageToken=" + token)
                .body("items.act", contains("organisation.admission"))
                .body("nextPageToken", is((String) null));
    }

    @Test
    void what_cannot_be_looked_for_is_refused_beside_its_parameter() {
        for (var wrong : List.of("from=tomorrow", "until=%2B999999999-12-31", "principal=me")) {
            owner.calls()
                    .urlEncodingEnabled(false)
                    .get("/api/v1/audit?" + wrong)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("?" + wrong.replaceAll("=.*", "")));
        }
        owner.calls()
                .get("/api/v1/audit?until=soon&principal=me&from=tomorrow")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("?principal", "?from", "?until"));
    }

    @Test
    void the_table_holds_all_that_the_same_search_finds_and_no_formula() {
        var table = owner.calls().get("/api/v1/audit/table?subject=" + vendor);
        assertEquals(200, table.statusCode());
        assertTrue(table.header("Content-Disposition").startsWith("attachment"));
        var lines = table.asString().split("\r\n");
        assertEquals(3, lines.length);
        assertTrue(lines[1].contains(",\"'=cmd(), or \"\"so\"\"\","), lines[1]);
        assertEquals(
                table.asString(),
                new TestBrowser(owner)
                        .get("/portal/scheme/audit/table?subject=" + vendor)
                        .asString());
    }

    @Test
    void the_page_shows_the_same_and_keeps_what_was_looked_for() {
        var browser = new TestBrowser(owner);
        var page = browser.open("/portal/scheme/audit?limit=1&act=organisation&subject=" + vendor);
        assertEquals(1, page.select("tbody tr").size());
        assertEquals(vendor.toString(), page.select("[name=subject]").val());
        assertEquals("organisation", page.select("[name=act] option[selected]").val());
        var row = page.select("tbody").text();
        assertTrue(row.contains(FORMULA), row);
        var name = "vendor " + vendor.toString().substring(0, 8);
        assertTrue(
                row.contains("an owner of the scheme Organisation suspended Organisation " + name + ", " + vendor),
                row);
        assertEquals(
                List.of("When", "Who", "What", "To what", "Why"),
                page.select("table.stacked tbody td").eachAttr("data-name"),
                "a narrow page names what the columns are");
        var further = page.select("a[rel=next]").attr("href");
        assertTrue(further.contains("&act=organisation&limit=1&pageToken="), further);
        var next = browser.open(further);
        assertTrue(next.select("tbody").text().contains("Organisation admitted"));
        var alike = browser.open(next.select("tbody td:nth-child(3) a").attr("href"));
        assertEquals(
                "Organisation admitted",
                alike.select("[name=act] option[selected]").text());
        assertEquals(
                "Nothing was done that fits",
                browser.open("/portal/scheme/audit?subject=nobody")
                        .select(".empty h2")
                        .text());
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        browser.open("/portal/scheme/audit");
        var taken = statistics.getPrepareStatementCount() - before;
        statistics.setStatisticsEnabled(false);
        assertTrue(taken <= 12, "takes " + taken);
    }

    @Test
    void what_cannot_be_looked_for_stands_beside_its_fields_and_in_the_summary_with_all_that_was_typed() {
        var browser = new TestBrowser(owner);
        var wrong = "?subject=7Z7Z-7Z7Z-T&act=label&principal=Erin+Owner&from=tomorrow&until=2031-06-30";
        for (var tab : List.of("first", "second", "second, loaded again")) {
            var answer = browser.get("/portal/scheme/audit" + wrong);
            assertEquals(422, answer.statusCode(), tab);
            var page = TestBrowser.read(answer, "audit-refused");
            assertEquals(
                    Map.of(
                            "principal", "must be the key of somebody, not a name",
                            "from", "must be a day, such as 2031-06-30"),
                    FaultsOnPage.of(page));
            assertEquals(
                    List.of("7Z7Z-7Z7Z-T", "Erin Owner", "tomorrow", "2031-06-30"),
                    page.select("form input").eachAttr("value"));
            assertEquals("label", page.select("[name=act] option[selected]").val());
            assertTrue(
                    page.select("main").text().contains("Nothing was looked for yet. What you typed is still here."));
            assertTrue(page.select("tbody tr, .empty, a[download]").isEmpty());
        }
        browser.open("/portal/scheme/audit" + wrong.replace("Erin+Owner", "").replace("tomorrow", ""));
        var tooLong = browser.get("/portal/scheme/audit?principal=" + "x".repeat(201));
        assertEquals(
                Map.of("principal", "may have at most 200 characters"),
                FaultsOnPage.of(TestBrowser.read(tooLong, "audit-too-long")));
        var broken = browser.get("/portal/scheme/audit?subject=" + vendor + "&pageToken=x");
        assertEquals(400, broken.statusCode());
        var page = TestBrowser.read(broken, "audit-broken-link");
        assertEquals(Map.of(), FaultsOnPage.of(page));
        assertTrue(page.select(".summary li").text().startsWith("Something in the link that led here is wrong."));
        assertEquals(vendor.toString(), page.select("[name=subject]").val());
    }

    @Test
    void a_label_is_found_by_its_serial_as_it_is_printed() {
        OwnerDatabase.run("""
                INSERT INTO audit_entry (id, at, principal, name, role, action, object_type, object_id, details)
                VALUES (gen_random_uuid(), now(), ?, 'system', 'SYSTEM', 'label.expire', 'label', '7Z7Z7Z7ZT', '{}')""", new UUID(0, 0));
        for (var typed : List.of("7Z7Z7Z7ZT", "7Z7Z-7Z7Z-T", "7z7z-7z7z-t")) {
            list("subject=" + typed).body("items.act", hasItem("label.expire"));
        }
        var page = new TestBrowser(owner).open("/portal/scheme/audit?subject=7Z7Z-7Z7Z-T");
        assertEquals("7Z7Z-7Z7Z-T", page.select("tbody code").first().text());
    }

    @Test
    void everything_that_is_recorded_has_words_and_a_place_among_what_can_be_looked_for() {
        var acts = RecordedActs.acts();
        assertTrue(acts.size() > 70, "only " + acts);
        for (var act : acts) {
            assertNotEquals(act, AuditWords.act(act));
            assertTrue(AuditWords.FAMILIES.contains(act.substring(0, act.indexOf('.'))), act);
        }
        for (var subject : RecordedActs.subjects()) {
            assertNotEquals(subject, AuditWords.said().subjectWord(subject));
        }
    }

    private ValidatableResponse list(String query) {
        return owner.calls().get("/api/v1/audit?" + query).then().statusCode(200);
    }

    private void move(String step, String reason) {
        owner.calls()
                .contentType(ContentType.JSON)
                .body(Map.of("reason", reason))
                .post("/api/v1/organisations/{id}/{step}", vendor, step)
                .then()
                .statusCode(200);
    }
}

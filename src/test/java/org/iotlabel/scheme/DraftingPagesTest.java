package org.iotlabel.scheme;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ENGLISH;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.party.Role;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBaselines;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DraftingPagesTest {
    private final String version = "9." + (UUID.randomUUID().hashCode() & 0xfffff);
    private final TestPrincipal drafter = TestPeople.a(Role.SCHEME_OWNER);
    private final TestBrowser writing = new TestBrowser(drafter);

    @BeforeEach
    void a_version_in_force() {
        TestBaselines.inForce();
    }

    @Test
    void a_draft_begins_with_the_text_in_force_is_laid_open_and_another_owner_reads_what_changed_before_approving() {
        var form = writing.open("/portal/scheme/baselines/new");
        var text = form.select("textarea").text();
        var changed = text.replace("\"version\" : \"1.0\"", "\"version\" : \"" + version + "\"")
                .replaceFirst("\"weight\" : [0-9]+", "\"weight\" : 7");
        var page = writing.sendAndFollow(form, Map.of("text", changed));
        assertEquals("Version " + version, page.select("h1").text());
        assertTrue(page.select("#changes ~ dl").text().contains(", weight: “"));
        assertFalse(page.select(".deeds").text().contains("Put it in force"), "a draft cannot come into force");

        var before = current();
        var opening = writing.open("/portal/scheme/baselines/" + version + "/move?to=CONSULTATION");
        var opened = writing.sendAndFollow(opening, Map.of());
        assertTrue(opened.select(".deeds").text().contains("Put it in force Not now:"));
        assertFalse(before.contains("Version " + version), "a draft is seen by everybody");
        assertTrue(
                current().contains("Version " + version + " (in consultation)"), "the page in memory is out of date");
        var own = writing.send(writing.open("/portal/scheme/baselines/" + version + "/move?to=PUBLICATION"), Map.of());
        assertEquals(403, own.statusCode());

        var other = new TestBrowser(TestPeople.a(Role.SCHEME_OWNER));
        var waiting = other.open("/portal/scheme/baselines/" + version);
        assertEquals(List.of(), told(writing), "who wrote it can only wait");
        assertEquals(List.of("A baseline waits for your approval"), told(other));
        assertTrue(waiting.select(".deeds a").eachText().contains("Put it in force"));
        var reopening = other.open("/portal/scheme/baselines/" + version + "/move?to=REOPENING");
        assertEquals(422, other.send(reopening, Map.of()).statusCode());
        other.sendAndFollow(reopening, Map.of("/reason", "The weight is wrong."));
        assertEquals(List.of(), told(other));
        var withdrawal = other.open("/portal/scheme/baselines/" + version + "/move?to=WITHDRAWAL");
        var gone = other.sendAndFollow(withdrawal, Map.of("/reason", "It was a test."));
        assertTrue(gone.select("#history ~ ol").text().contains("The weight is wrong."));
        assertEquals(0, gone.select(".deeds a").size());
    }

    @Test
    void an_announced_last_day_is_seen_by_owners_and_by_everybody() {
        TestBaselines.publish(version);
        var here = "/portal/scheme/baselines/" + version;
        var form = writing.open(
                writing.open(here).select(".deeds a[href$=to=SUNSET]").attr("href"));
        var last = LocalDate.now(ZoneOffset.UTC).plusYears(1);
        assertEquals(List.of("#f-on", "#f-reason"), refused(form, Map.of()));
        assertEquals(List.of("#f-on"), refused(form, Map.of("/on", "2020-01-01", "/reason", "It is old.")));
        var moved = writing.sendAndFollow(form, Map.of("/on", last.toString(), "/reason", "Another one follows."));
        var day = Integer.toString(last.getDayOfMonth())
                + last.format(DateTimeFormatter.ofPattern(" MMMM yyyy", ENGLISH));
        assertEquals(day, moved.select("dt:contains(Last day) + dd").text());
        assertTrue(moved.select("#history ~ ol").text().contains("Another one follows."));
        assertEquals(0, moved.select(".deeds a[href$=to=SUNSET]").size(), "it cannot be taken back, nor done twice");
        drafter.get("/api/v1/baselines?limit=100")
                .then()
                .statusCode(200)
                .body("items.find { it.version == '" + version + "' }.state", is("SUNSET"))
                .body("items.find { it.version == '" + version + "' }.sunsetOn", is(last.toString()));
        var everybody = Jsoup.parse(
                given().accept("text/html").get("/baseline/" + version).asString());
        assertTrue(
                everybody.select("dl").text().contains(day),
                everybody.select("dl").text());
    }

    /** The fields that a refused form leads to from its summary. */
    private List<String> refused(Document form, Map<String, String> typed) {
        var answer = writing.send(form, typed);
        assertEquals(422, answer.statusCode(), answer::asString);
        return TestBrowser.read(answer, "sunset-refused").select(".summary a").eachAttr("href").stream()
                .sorted()
                .toList();
    }

    @Test
    void every_fault_of_a_text_is_told_with_its_place_and_the_text_stays() {
        TestBaselines.draft(version, drafter);
        var form = writing.open("/portal/scheme/baselines/" + version + "/text");
        var text = form.select("textarea").text();
        var spoilt = text.replaceFirst("\"minutes\" : [0-9]+", "\"minutes\" : -1");
        var answer = writing.send(form, Map.of("text", spoilt));
        assertEquals(422, answer.statusCode());
        var page = TestBrowser.read(answer, "baseline-refused");
        assertTrue(
                page.select(".error").text().contains("/requirements/"),
                page.select(".error").text());
        assertTrue(page.select("textarea").text().contains("\"minutes\" : -1"));
        var broken = writing.send(form, Map.of("text", "no JSON"));
        assertTrue(broken.statusCode() == 400 || broken.statusCode() == 422, broken::asString);

        writing.sendAndFollow(page, Map.of("text", text));
        var late = writing.send(form, Map.of("text", text.replaceFirst("\"weight\" : [0-9]+", "\"weight\" : 9")));
        assertEquals(303, late.statusCode());
        assertEquals(404, writing.get("/portal/scheme/baselines/none").statusCode());
        drafter.calls().get("/api/v1/baselines/{version}", version).then().body("version", is(version));
        TestBaselines.move(version, "withdrawal", drafter, Map.of("reason", "The test is over."));
    }

    @Test
    void a_file_becomes_a_draft_once_however_often_it_is_sent_and_what_is_wrong_in_it_is_mended_as_text() {
        var form = writing.open("/portal/scheme/baselines/new");
        var fields = Map.of(
                "token",
                form.select("[name=token]").val(),
                "once",
                form.select("[name=once]").val());
        var text = form.select("textarea").text().replace("\"version\" : \"1.0\"", "\"version\" : \"" + version + "\"");
        var spoilt = text.replaceFirst("\"minutes\" : [0-9]+", "\"minutes\" : -1");
        var refused = writing.upload("/portal/scheme/baselines/file", "draft.json", spoilt.getBytes(UTF_8), fields);
        assertEquals(422, refused.statusCode());
        var page = TestBrowser.read(refused, "baseline-file-refused");
        assertTrue(page.select(".error").text().contains("/requirements/"));
        assertTrue(page.select("textarea").text().contains("\"minutes\" : -1"));
        var none = writing.upload("/portal/scheme/baselines/file", "draft.json", new byte[0], fields);
        assertEquals(422, none.statusCode());

        for (var turn = 0; turn < 2; turn++) {
            writing.upload("/portal/scheme/baselines/file", "draft.json", text.getBytes(UTF_8), fields)
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/portal/scheme/baselines/" + version + "?done=SAVED"));
        }
        var again = writing.open("/portal/scheme/baselines/" + version + "/text");
        var more = Map.of(
                "token", again.select("[name=token]").val(),
                "once", again.select("[name=once]").val(),
                "version", again.select("[name=version]").val());
        var heavier = text.replaceFirst("\"weight\" : [0-9]+", "\"weight\" : 8").getBytes(UTF_8);
        var door = "/portal/scheme/baselines/" + version + "/file";
        assertEquals(303, writing.upload(door, "draft.json", heavier, more).statusCode());
        var stale = new HashMap<>(more);
        stale.put("once", "another");
        assertEquals(
                412,
                writing.upload(door, "draft.json", text.getBytes(UTF_8), stale).statusCode());
        TestBaselines.move(version, "withdrawal", drafter, Map.of("reason", "The test is over."));
    }

    /** What the first page says of this version. */
    private List<String> told(TestBrowser who) {
        return who.open("/portal")
                .select("[aria-labelledby=waiting] a[href$=/baselines/" + version + "]")
                .eachText();
    }

    /** What everybody reads of the version in force, and of the others. */
    private static String current() {
        return Jsoup.parse(given().accept("text/html").get("/baseline").asString())
                .text();
    }
}

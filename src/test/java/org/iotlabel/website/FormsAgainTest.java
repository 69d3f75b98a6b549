package org.iotlabel.website;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.iotlabel.website.PageAgain.again;
import static org.iotlabel.website.PageAgain.told;
import static org.iotlabel.website.PageAgain.wrong;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.HashSet;
import java.util.List;
import org.iotlabel.http.SpokenLanguage;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBaselines;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A form of the public website that is refused comes again, with what is wrong and with what was typed. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FormsAgainTest {
    private static final int TOO_LARGE = 10 * 1024 * 1024 + 1;

    @Test
    void a_refused_upload_comes_again_in_every_language_with_all_that_is_wrong() {
        var said = new HashSet<String>();
        for (var language : SpokenLanguage.ALL) {
            var tag = language.toLanguageTag();
            var sent = upload(tag).multiPart(text("gtin", "40\"06")).multiPart(text("firmware", "x".repeat(61)));
            var page = again(sent.post("/verify"), tag, 422);
            assertEquals(List.of("file", "gtin", "firmware"), wrong(page));
            assertEquals("40\"06", page.select("#gtin").val());
            assertEquals("x".repeat(61), page.select("#firmware").val());
            assertEquals("/verify?lang=" + tag, page.select("form").attr("action"));
            said.add(page.select(".summary").text());
        }
        assertEquals(SpokenLanguage.ALL.size(), said.size(), "the same in two languages: " + said);
    }

    @Test
    void whoever_sent_a_document_is_asked_to_choose_it_once_more() {
        var sent = upload("en").multiPart("file", "label.jwt", new byte[] {1}).multiPart(text("gtin", "4006"));
        var page = again(sent.post("/verify"), "en", 422);
        assertEquals(List.of("gtin"), wrong(page));
        assertTrue(told(page, "file").startsWith("Please choose the document again"), told(page, "file"));
        var large = upload("en").multiPart("file", "label.pdf", new byte[TOO_LARGE]);
        var told = again(large.multiPart(text("firmware", "1.0")).post("/verify"), "en", 413);
        assertEquals(List.of("file"), wrong(told));
        assertTrue(told(told, "file").startsWith("This file is too large."), told(told, "file"));
        assertEquals("1.0", told.select("#firmware").val());
    }

    @Test
    void what_was_too_large_to_be_read_blames_no_file_and_says_that_nothing_is_kept() throws IOException {
        var said = new HashSet<String>();
        for (var language : SpokenLanguage.ALL) {
            var tag = language.toLanguageTag();
            var longLine = upload(tag).multiPart("file", "label.jwt", new byte[] {1});
            var page =
                    again(longLine.multiPart(text("gtin", "4".repeat(50_000))).post("/verify"), tag, 413);
            assertEquals(List.of(), wrong(page));
            assertEquals(2, page.select(".summary li").size(), "what is wrong, and that nothing is kept");
            assertEquals("", page.select("#gtin").val());
            var summary = page.select(".summary").text();
            var early = upload(tag).contentType("application/octet-stream").body(new byte[1_048_577]);
            assertEquals(
                    summary,
                    again(early.post("/verify"), tag, 413).select(".summary").text());
            assertTrue(
                    announced("/verify?lang=" + tag)
                            .contains(page.select(".summary li").get(1).text()),
                    tag);
            said.add(summary);
        }
        assertEquals(SpokenLanguage.ALL.size(), said.size(), "the same in two languages: " + said);
        assertTrue(said.stream().noneMatch(summary -> summary.contains("10 M")), said.toString());
    }

    @Test
    void the_fields_of_an_upload_take_no_more_than_is_read_and_what_is_handed_back_makes_no_page_long() {
        var sent = upload("en")
                .multiPart(text("gtin", "\"".repeat(40_000)))
                .multiPart(text("firmware", "\"".repeat(40_000)));
        var page = again(sent.post("/verify"), "en", 422);
        for (var field : List.of("gtin", "firmware")) {
            var most = Integer.parseInt(page.select("#" + field).attr("maxlength"));
            assertTrue(most <= 60, field + " takes " + most);
        }
    }

    @Test
    void a_form_of_more_parts_than_are_read_is_refused_by_a_page_in_every_language() {
        var said = new HashSet<String>();
        for (var language : SpokenLanguage.ALL) {
            var tag = language.toLanguageTag();
            var sent = upload(tag);
            for (var part = 0; part < 257; part++) {
                sent.multiPart(text("gtin", "4"));
            }
            var answer = sent.post("/verify")
                    .then()
                    .statusCode(400)
                    .contentType("text/html")
                    .header("Content-Language", equalTo(tag));
            var page = Jsoup.parse(answer.extract().asString());
            assertEquals(List.of(), PublicFrame.wrong(page, tag));
            said.add(page.select("h1").text());
        }
        assertEquals(SpokenLanguage.ALL.size(), said.size(), "the same in two languages: " + said);
    }

    /** What answers 60 MB that are announced and not yet sent. */
    private static String announced(String target) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            var request = "POST " + target + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n"
                    + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 60000000\r\n\r\n"
                    + "--x\r\nContent-Disposition: form-data; name=\"gtin\"\r\n\r\n4006381333931\r\n";
            socket.getOutputStream().write(request.getBytes(UTF_8));
            var answer = new ByteArrayOutputStream();
            while (!answer.toString(UTF_8).contains("</html>")) {
                answer.write(socket.getInputStream().readNBytes(1));
            }
            return Jsoup.parse(answer.toString(UTF_8)).text();
        }
    }

    @Test
    void a_refused_search_comes_again_in_every_language_with_all_that_is_wrong() {
        var said = new HashSet<String>();
        for (var language : SpokenLanguage.ALL) {
            var tag = language.toLanguageTag();
            var page = again(
                    search(tag, "grade=Z&level=9&gtin=%2240&state=x&supportedUntil=x&sort=x&vendor=Heron"), tag, 400);
            assertEquals(List.of("sort", "gtin", "level", "grade", "state", "supportedUntil"), wrong(page));
            assertEquals("\"40", page.select("#gtin").val());
            assertEquals("Heron", page.select("#vendor").val());
            assertTrue(page.select("details").hasAttr("open"), "what is wrong is not folded");
            assertTrue(page.select("main section").isEmpty(), "nothing was looked for");
            var polish = page.select(".languages a[hreflang=pl]").attr("href");
            assertTrue(polish.startsWith("?vendor=Heron&gtin=%2240&level=9"), polish);
            said.add(page.select(".summary").text());
        }
        assertEquals(SpokenLanguage.ALL.size(), said.size(), "the same in two languages: " + said);
    }

    @Test
    void whatever_is_wrong_with_a_search_the_rest_of_it_is_kept() {
        var tooLong = "x".repeat(101);
        var words = again(search("de", "vendor=V&category=SENSOR&q=" + tooLong), "de", 422);
        assertEquals(List.of("q"), wrong(words));
        assertEquals(tooLong, words.select("#q").val());
        assertEquals("SENSOR", words.select("#category option[selected]").val());
        assertTrue(told(words, "q").contains("Strichcode") && told(words, "q").contains("100"), told(words, "q"));
        var holder = "0197b8a0-0000-7000-8000-000000000001";
        for (var link : List.of("pageToken=x", "limit=x", "limit=0", "assessor=x")) {
            var page = again(
                    search("fr", "q=lampe&holder=" + holder + "&" + link), "fr", link.equals("limit=0") ? 422 : 400);
            assertEquals(List.of(), wrong(page));
            assertTrue(page.select(".summary li").text().startsWith("Le lien"), link);
            assertEquals("lampe", page.select("#q").val());
            assertEquals(holder, page.select("form [name=holder]").val());
        }
        for (var unread : List.of("level=x", "supportedUntil=2030")) {
            var page = again(search("en", unread + "&gtin=1"), "en", 400);
            assertEquals(2, wrong(page).size(), unread);
        }
    }

    @Test
    void what_is_too_long_to_be_looked_for_in_the_baseline_stands_in_its_field_again() {
        TestBaselines.inForce();
        var said = new HashSet<String>();
        for (var language : SpokenLanguage.ALL) {
            var tag = language.toLanguageTag();
            for (var address : List.of("/baseline", "/baseline/1.0")) {
                var page = again(look(address, tag, "q=" + "x".repeat(101)), tag, 422);
                assertEquals(List.of("q"), wrong(page));
                assertEquals("x".repeat(101), page.select("#q").val());
                assertTrue(page.select(".findings").isEmpty(), "nothing was looked for");
                assertTrue(
                        page.select("main a").eachAttr("href").contains("/baseline/1.0?lang=" + tag),
                        "all of it is one step away");
                var polish = page.select(".languages a[hreflang=pl]").attr("href");
                assertEquals("?q=" + "x".repeat(101) + "&lang=pl", polish);
                said.add(page.select(".summary").text());
            }
        }
        assertEquals(SpokenLanguage.ALL.size(), said.size(), "the same in two languages: " + said);
        var longest = again(look("/baseline", "pl", "q=" + "'".repeat(3900)), "pl", 422);
        assertEquals("?lang=de", longest.select(".languages a[hreflang=de]").attr("href"));
    }

    private static Response search(String tag, String query) {
        return look("/registry", tag, query);
    }

    private static Response look(String address, String tag, String query) {
        return given().urlEncodingEnabled(false)
                .accept("text/html,*/*;q=0.8")
                .get(address + "?" + query + "&lang=" + tag);
    }

    @Test
    void a_program_is_told_by_a_problem_report_as_ever() {
        given().multiPart("gtin", "4006")
                .post("/verify")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", equalTo(List.of("/file", "/gtin")));
    }

    /** As browsers send it; by itself REST-assured makes a file of it. */
    private static MultiPartSpecification text(String field, String typed) {
        return new MultiPartSpecBuilder(typed)
                .controlName(field)
                .emptyFileName()
                .build();
    }

    private static RequestSpecification upload(String tag) {
        return given().queryParam("lang", tag).accept("text/html,*/*;q=0.8");
    }
}

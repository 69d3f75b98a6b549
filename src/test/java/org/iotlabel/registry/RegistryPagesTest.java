package org.iotlabel.registry;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The search for people. It is the search of the API, so that only what the page adds is looked at here. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RegistryPagesTest {
    @Inject
    RelayOutboxMessages relay;

    @Test
    void a_form_with_empty_fields_finds_what_the_filled_ones_name_and_keeps_what_was_chosen() {
        var label = LabelFixture.issued(relay);
        var holder = holder(label);
        var page = page(Map.of(
                "q",
                "",
                "vendor",
                holder,
                "category",
                "SENSOR",
                "level",
                "1",
                "grade",
                "",
                "state",
                "",
                "supportedUntil",
                ""));
        assertEquals(List.of("/" + label.serial), page.select(".labels h3 a").eachAttr("href"));
        assertTrue(
                page.select(".labels").text().contains("Valid"),
                page.select(".labels").text());
        assertEquals(holder, page.select("#vendor").val());
        assertEquals(
                List.of("SENSOR", "1"), page.select(".facets option[selected]").eachAttr("value"));
        label.suspend().statusCode(200);
        assertEquals(
                "Suspended",
                page(Map.of("vendor", holder)).select(".labels .state.stopped").text());
        assertEquals(1, page.select(".facets button[type=submit]").size());
        assertEquals(
                "Compare the chosen ones (up to four)",
                page.select(".list button.second").text());
    }

    @Test
    void grade_and_month_of_updates_narrow_the_page_and_the_api_alike() {
        var label = LabelFixture.issued(relay);
        var holder = holder(label);
        String grade = label.get("/label.json").extract().path("containmentGrade");
        var other = grade.equals("A") ? "B" : "A";
        for (var right : List.of(Map.of("grade", grade), Map.of("supportedUntil", "2031-06"))) {
            assertEquals(1, page(with(holder, right)).select(".labels li").size(), right.toString());
            assertEquals(1, found(with(holder, right)), right.toString());
        }
        for (var wrong : List.of(Map.of("grade", other), Map.of("supportedUntil", "2031-07"))) {
            assertTrue(page(with(holder, wrong)).select(".labels").isEmpty(), wrong.toString());
            assertEquals(0, found(with(holder, wrong)), wrong.toString());
        }
    }

    @Test
    void an_empty_answer_says_what_to_do_and_leads_to_all_labels() {
        var page = page(Map.of("q", "nothing-is-called-so", "lang", "fr"));
        assertEquals("Aucun label n\u2019a été trouvé.", page.select("h2").text());
        assertEquals(
                "/registry?lang=fr",
                page.select("section[aria-labelledby=found] a").attr("href"));
    }

    @Test
    void the_next_page_keeps_the_search_and_the_language() {
        LabelFixture.issued(relay);
        LabelFixture.issued(relay);
        var first = page(Map.of("category", "SENSOR", "limit", "1", "lang", "de"));
        var next = first.select("a[rel=next]").attr("href");
        assertTrue(next.startsWith("?category=SENSOR&") && next.endsWith("&lang=de") && next.contains("limit=1"), next);
        var second = Jsoup.parse(given().urlEncodingEnabled(false)
                .get("/registry" + next)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertEquals(1, second.select(".labels li").size());
        assertTrue(!second.select(".labels a")
                .attr("href")
                .equals(first.select(".labels a").attr("href")));
        assertTrue(
                second.select(".languages a").attr("href").contains("pageToken="),
                second.select(".languages").html());
    }

    @Test
    void a_serial_leads_straight_to_its_label() {
        var serial = LabelFixture.issued(relay).serial;
        given().redirects()
                .follow(true)
                .queryParam("q", " " + serial.toLowerCase().substring(0, 4) + "-" + serial.substring(4))
                .accept("text/html")
                .get("/registry")
                .then()
                .statusCode(200)
                .body(
                        containsString("<section aria-labelledby=\"documents\""),
                        containsString("/" + serial + "/label.pdf"));
    }

    @Test
    void the_table_has_a_row_for_every_label_that_is_found() throws IOException {
        var label = LabelFixture.issued(relay);
        var address = URI.create("http://localhost:" + RestAssured.port + "/registry.csv?vendor="
                + URLEncoder.encode(holder(label), UTF_8));
        // Read bare: the lines as they were sent.
        var connection = address.toURL().openConnection();
        try (var body = connection.getInputStream()) {
            var rows = new String(body.readAllBytes(), UTF_8).split("\r\n");
            assertEquals(2, rows.length);
            assertTrue(RegistryTable.HEADER.startsWith(rows[0]));
            assertTrue(rows[1].contains(label.serial.substring(0, 4)) && rows[1].contains(",ACTIVE,"), rows[1]);
            assertTrue(connection.getContentType().startsWith("text/csv"));
        }
    }

    @Test
    void what_cannot_be_looked_for_is_a_problem_that_points_at_the_place() {
        given().queryParam("level", "9")
                .get("/registry")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", endsWith("level"));
    }

    @Test
    void whatever_the_order_every_label_is_told_once_over_all_pages() {
        LabelFixture.issued(relay);
        LabelFixture.issued(relay).support("2039-03").statusCode(200);
        var newest = all("NEWEST", "serial");
        for (var order : List.of("NAME", "LEVEL", "GRADE", "SUPPORT")) {
            var found = all(order, "serial");
            assertEquals(newest.size(), found.size(), order);
            assertEquals(new HashSet<>(newest), new HashSet<>(found), order);
        }
        assertEquals(
                all("LEVEL", "level").stream().sorted(Comparator.reverseOrder()).toList(), all("LEVEL", "level"));
        var grades = all("GRADE", "containmentGrade");
        assertEquals(grades.stream().sorted().toList(), grades);
        var months = all("SUPPORT", "supportUntil");
        assertEquals(months.stream().sorted(Comparator.reverseOrder()).toList(), months);
        assertTrue(page(Map.of("sort", "NAME"))
                .select("#sort option[selected]")
                .val()
                .equals("NAME"));
        given().queryParam("sort", "CHANCE").get("/registry").then().statusCode(422);
    }

    @Test
    void the_token_of_one_order_is_none_of_another() {
        LabelFixture.issued(relay);
        LabelFixture.issued(relay);
        for (var order : List.of("NAME", "SUPPORT")) {
            String token = given().queryParam("limit", "1")
                    .queryParam("sort", order.equals("NAME") ? "SUPPORT" : "NAME")
                    .get("/api/v1/labels")
                    .then()
                    .extract()
                    .path("nextPageToken");
            given().queryParam("pageToken", token)
                    .queryParam("sort", order.equals("NAME") ? "NAME" : "NEWEST")
                    .get("/api/v1/labels")
                    .then()
                    .statusCode(400);
        }
    }

    /** That member of all labels, page by page. */
    private static List<String> all(String order, String member) {
        var all = new ArrayList<String>();
        for (String token = ""; token != null; ) {
            var page = given().queryParam("limit", "30")
                    .queryParam("sort", order)
                    .queryParam("pageToken", token)
                    .get("/api/v1/labels")
                    .then()
                    .statusCode(200)
                    .extract();
            page.<List<Object>>path("items." + member).forEach(value -> all.add(value == null ? "" : value.toString()));
            token = page.path("nextPageToken");
        }
        return all;
    }

    private static Map<String, String> with(String holder, Map<String, String> more) {
        var all = new HashMap<>(more);
        all.put("vendor", holder);
        return all;
    }

    private static int found(Map<String, String> query) {
        return given().queryParams(query)
                .get("/api/v1/labels")
                .then()
                .statusCode(200)
                .extract()
                .<List<?>>path("items")
                .size();
    }

    private static Document page(Map<String, String> query) {
        return Jsoup.parse(given().queryParams(query)
                .get("/registry")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    /** Unique in the tests, so that a search for it finds one label. */
    private static String holder(LabelFixture label) {
        return label.get("/label.json").extract().path("holder");
    }
}

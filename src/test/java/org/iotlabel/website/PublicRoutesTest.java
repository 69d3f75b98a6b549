package org.iotlabel.website;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.iotlabel.assessment.AssessmentFixture;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.attestation.LargestDocument;
import org.iotlabel.certification.ReviewFixture;
import org.iotlabel.frame.PageWeight;
import org.iotlabel.frame.StatementCount;
import org.iotlabel.http.SpokenLanguage;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBaselines;
import org.iotlabel.transparency.SequenceQueuedEntries;
import org.iotlabel.website.PublicRoutes.Route;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What all public pages have in common; they are left under target/public-pages, for people to look at. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PublicRoutesTest {
    private static final Path GALLERY = Path.of("target/public-pages");

    /** In bytes, with all that it needs, before it is compressed. */
    private static final int LARGEST = 50_000;

    /** The page, its style and its icon; where something moves, a script more (ADR 065). */
    private static final int MOST_REQUESTS = 3;

    private static final Set<String> MOVING = Set.of("ScanPages.show");

    /** Of the database. */
    private static final int MOST_STATEMENTS = 12;

    /** On a page of the registry. */
    private static final int LINES = 30;

    /** By so many bytes the longest names of a device and its maker are longer than those of our examples. */
    private static final int NAMES = 200;

    /** Recommended, and the last of its level. */
    private static final String UNMET = "SUP-3";

    @Inject
    RelayOutboxMessages relay;

    @Inject
    SequenceQueuedEntries sequencing;

    @Inject
    SessionFactory sessions;

    @Inject
    AgroalDataSource database;

    @Test
    void every_page_is_small_cheap_and_speaks_every_language_in_one_frame() throws IOException {
        var label = LabelFixture.issued(relay);
        sequencing.sequenceAll();
        var routes = PublicRoutes.of(label);
        assertEquals(Set.of(), PublicRoutes.unmatched(routes), "doors without an example, or examples without a door");
        var faults = new ArrayList<String>();
        try (var count = new StatementCount(sessions, database)) {
            for (var route : routes) {
                var titles = new HashSet<String>();
                for (var language : SpokenLanguage.ALL) {
                    var tag = language.toLanguageTag();
                    count.taken();
                    var bytes = fetch(route, tag);
                    var statements = count.taken();
                    keep(route.address().replace(label.serial, "label"), tag, bytes);
                    var page = Jsoup.parse(new String(bytes, UTF_8));
                    titles.add(page.select("header.site nav").text() + page.title());
                    PublicFrame.wrong(page, tag).forEach(fault -> faults.add(route.in(tag) + ": " + fault));
                    faults.addAll(tooMuch(route, tag, PageWeight.of(bytes), statements));
                }
                assertEquals(SpokenLanguage.ALL.size(), titles.size(), route + " says the same in two languages");
            }
        }
        faults.addAll(longestRegistry());
        assertEquals(List.of(), faults);
    }

    /** The page of a registry with more labels than this one has. */
    private static List<String> longestRegistry() {
        var page =
                given().accept("text/html").get("/registry?limit=100&lang=pl").asByteArray();
        var lines = Jsoup.parse(new String(page, UTF_8)).select(".labels > li");
        var longest = lines.stream()
                .mapToInt(line -> line.outerHtml().getBytes(UTF_8).length)
                .max()
                .orElseThrow();
        var most = PageWeight.of(page).bytes() + (LINES - lines.size()) * (longest + NAMES);
        return most > LARGEST || lines.size() > LINES ? List.of("the registry grows to " + most + " bytes") : List.of();
    }

    @Test
    void a_label_with_the_longest_words_that_can_be_has_pages_as_small_as_all_others() throws IOException {
        TestBaselines.inForce();
        List<String> requirements =
                given().accept(ContentType.JSON).get("/api/v1/baselines/1.0").path("requirements.id");
        var label = granted(AttestationFixture.complete(LargestDocument.of(requirements)));
        for (var time = 0; time < 6; time++) {
            label.suspend().statusCode(200);
            label.reinstate().statusCode(200);
        }
        for (var year = 2034; year < 2037; year++) {
            label.support(year + "-09").statusCode(200);
        }
        var serial = label.serial;
        var printed = serial.substring(0, 4) + "-" + serial.substring(4, 8) + "-" + serial.substring(8);
        var fourTimes = "/registry/compare?serial=%s&serial=%s&serial=%s&serial=%s"
                .formatted(serial, printed, serial.toLowerCase(Locale.ROOT), printed.toLowerCase(Locale.ROOT));
        var faults = new ArrayList<String>();
        try (var count = new StatementCount(sessions, database)) {
            for (var route : List.of(
                    new Route("VerificationPages.show", "/" + serial, 200),
                    new Route("ComparisonPages.show", fourTimes, 200))) {
                for (var language : SpokenLanguage.ALL) {
                    var tag = language.toLanguageTag();
                    count.taken();
                    var bytes = fetch(route, tag);
                    var statements = count.taken();
                    keep(route.address().replaceFirst("\\?.*", "").replace(serial, "longest-label"), tag, bytes);
                    faults.addAll(tooMuch(route, tag, PageWeight.of(bytes), statements));
                }
            }
        }
        assertEquals(List.of(), faults);
        saysWhatIsLeftOut(serial, requirements.size());
    }

    /** One of the recommendations is not met, the last one of its level. */
    private LabelFixture granted(AttestationFixture draft) {
        var evaluated = AssessmentFixture.takenUp(relay, draft);
        evaluated
                .seats()
                .forEach(seat -> seat.judgeAll(Map.of(UNMET, "FAIL")).seal().statusCode(200));
        var review = ReviewFixture.of(evaluated);
        review.open();
        return LabelFixture.of(review, review.grant());
    }

    /** And where all of it is. */
    private static void saysWhatIsLeftOut(String serial, int requirements) {
        var page = Jsoup.parse(
                given().accept("text/html").get("/" + serial + "?lang=en").asString());
        assertEquals(20, page.select("dt:contains(Personal data) + dd").size(), "no use is left out");
        var sensors = page.select("dt:contains(Senses) + dd").text();
        IntStream.range(10, 30).forEach(number -> assertTrue(sensors.contains(number + "\""), sensors));
        assertEquals(1, page.select(".findings .unmet:contains(Not met)").size(), "what is not met is not left out");
        assertEquals(
                "/" + serial + "/label.json",
                page.select("p:contains(What is shortened here) a").attr("href"));
        assertEquals(12, page.select(".events li").size());
        assertEquals(1, page.select(".events li:contains(promised)").size(), "promises push nothing away");
        var earlier = page.select("ol.events + p");
        assertTrue(earlier.text().startsWith("Other events: 4. "), earlier.text());
        var lines = page.select(".findings li[id]").size();
        var more = page.select(".findings li:not([id])").eachText().stream()
                .mapToInt(line -> Integer.parseInt(line.replaceAll("[^0-9]", "")))
                .sum();
        assertEquals(requirements, lines + more);
    }

    /** Else all would be cheap. */
    @Test
    void a_statement_is_counted_whichever_way_it_takes() {
        LabelFixture.issued(relay);
        sequencing.sequenceAll();
        try (var count = new StatementCount(sessions, database)) {
            given().get("/api/v1/labels").then().statusCode(200);
            assertTrue(count.taken() > 0, "by Hibernate");
            var known = sessions.getStatistics().getPrepareStatementCount();
            given().accept("text/html").get("/log/entry/0").then().statusCode(200);
            var byHibernate = sessions.getStatistics().getPrepareStatementCount() - known;
            assertTrue(count.taken() > byHibernate, "past it");
        }
    }

    private static List<String> tooMuch(Route route, String tag, PageWeight weight, long statements) {
        var faults = new ArrayList<String>();
        var requests = MOST_REQUESTS + (MOVING.contains(route.door()) ? 1 : 0);
        if (weight.bytes() > LARGEST || weight.requests() > requests) {
            faults.add(route.in(tag) + " is too heavy: " + weight);
        }
        if (statements > MOST_STATEMENTS) {
            faults.add(route.in(tag) + " takes " + statements + " statements");
        }
        return faults;
    }

    private static byte[] fetch(Route route, String tag) {
        return given().urlEncodingEnabled(false)
                .accept("text/html")
                .get(route.in(tag))
                .then()
                .statusCode(route.status())
                .header("Content-Language", equalTo(tag))
                .header("Vary", containsString("Accept-Language"))
                .header("Set-Cookie", nullValue())
                .extract()
                .asByteArray();
    }

    private static void keep(String address, String tag, byte[] page) throws IOException {
        var name = address.equals("/")
                ? "home"
                : address.substring(1).replaceFirst("[-0-9a-f]{36}", "key").replaceAll("[^\\w.]+", "-");
        Files.write(Files.createDirectories(GALLERY).resolve(name + "." + tag + ".html"), page);
    }
}

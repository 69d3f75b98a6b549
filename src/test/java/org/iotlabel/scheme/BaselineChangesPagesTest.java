package org.iotlabel.scheme;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.iotlabel.frame.PageWeight;
import org.iotlabel.frame.StatementCount;
import org.iotlabel.http.SpokenLanguage;
import org.iotlabel.party.Role;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.RewordedBaseline;
import org.iotlabel.testing.TestBaselines;
import org.iotlabel.testing.TestPeople;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What differs between two versions, for readers: in their language, and in parts that a phone can take. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BaselineChangesPagesTest {
    private static final int LARGEST = 50_000;
    private static final int MOST_STATEMENTS = 12;

    @Inject
    SessionFactory sessions;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void the_public_baseline_is_in_force() {
        TestBaselines.inForce();
    }

    @Test
    void words_that_were_translated_are_said_in_the_readers_language_and_others_in_english() {
        var version = "93.8";
        var document = TestBaselines.document(version);
        var requirements = document.withArray("/requirements");
        ((ObjectNode) requirements.get(0)).put("consumer", "Nobody else has the password of your device.");
        ((ObjectNode) requirements.get(1)).put("text", "Passwords SHALL be random.");
        ((ObjectNode) requirements.get(2)).put("id", "NEW-1");
        ((ObjectNode) document.withArray("/features").get(0)).put("yes", "it has a password");
        open(version, document);
        var german = page("/baseline/93.8/changes?since=1.0&lang=de");
        var reworded = german.select("#changed ~ article").getFirst();
        assertEquals("en", reworded.selectFirst("h3").attr("lang"));
        said(reworded.selectFirst("del"), "de", "Ihr Gerät verwendet nie ein Passwort, das auch andere Geräte haben.");
        said(reworded.selectFirst("ins"), "en", "Nobody else has the password of your device.");
        var demanded = german.select("#changed ~ article").get(1);
        said(demanded.selectFirst("h3"), "de", "PWD-2: Werkspasswörter lassen sich nicht herleiten");
        said(demanded.selectFirst("ins"), "en", "Passwords SHALL be random.");
        assertEquals("en", demanded.selectFirst("del").attr("lang"));
        assertEquals("de", german.selectFirst("#added + ul li").attr("lang"));
        assertEquals("de", german.selectFirst("#removed + ul li").attr("lang"));
        var title = german.selectFirst("#removed + ul a");
        assertEquals(
                page("/baseline/1.0/" + title.text().replaceFirst(":.*", "") + "?lang=de")
                        .select("h1")
                        .text(),
                title.text());
        var question = german.selectFirst("#features ~ article");
        assertEquals("de", question.selectFirst("del").attr("lang"));
        said(question.selectFirst("ins"), "en", "it has a password");
        assertEquals("de", german.selectFirst(".crumb a").attr("lang"));
        assertTrue(german.text().contains("verbindlich ist der englische Text"));
        var back = page("/baseline/1.0/changes?since=93.8&lang=de").selectFirst("#changed ~ article");
        assertEquals("de", back.selectFirst("h3").attr("lang"));
        assertEquals("en", back.selectFirst("del").attr("lang"));
        assertEquals("de", back.selectFirst("ins").attr("lang"));
        var english = page("/baseline/93.8/changes?since=1.0");
        assertEquals(List.of(), english.select("main [lang]:not([lang=en])").eachText());
    }

    @Test
    void a_version_that_says_everything_otherwise_is_told_in_parts_that_a_phone_can_take() {
        var address = RewordedBaseline.changes();
        var now = BaselineDocument.read(given().accept(ContentType.JSON)
                .get(address.replaceFirst("/changes.*", "").replace("/baseline", "/api/v1/baselines"))
                .asByteArray());
        var divisions = new HashSet<List<List<String>>>();
        for (var language : SpokenLanguage.ALL) {
            var parts = parts(address + "&lang=" + language.toLanguageTag());
            divisions.add(parts.stream().map(BaselineChangesPagesTest::ids).toList());
            var articles = parts.stream()
                    .flatMap(part -> part.select("article").stream())
                    .toList();
            assertEquals(now.requirements().size(), articles.size());
            for (var article : articles) {
                var one = now.requirement(id(article)).orElseThrow();
                assertEquals(
                        Set.of(one.title(), one.consumer(), one.text(), one.why()),
                        Set.copyOf(article.select("ins").eachText()));
                assertEquals(4, article.select("del").size());
            }
        }
        assertEquals(1, divisions.size(), "another language shows the same part");
        var second = page(address + "&part=2");
        assertTrue(second.title().contains("part 2 of "), second.title());
        assertEquals(
                "?since=1.0&part=2&lang=de",
                second.select(".languages [lang=de]").attr("href"));
        for (var missing : List.of("0", "-1", "99")) {
            given().accept("text/html").get(address + "&part=" + missing).then().statusCode(404);
        }
    }

    @Test
    void what_is_too_long_for_a_page_is_cut_to_where_it_differs_and_stands_in_full_elsewhere() {
        var version = "93.9";
        var document = TestBaselines.document(version);
        var refs = document.withArray("/catalogues").get(0).withArray("refs");
        ((ObjectNode) refs.get(refs.size() - 1)).put("gist", "Somewhat else.");
        open(version, document);
        var page = page("/baseline/93.9/changes?since=1.0");
        var now = page.select("ins").text();
        assertTrue(now.startsWith("…") && now.contains("Somewhat else."), now);
        assertNotEquals(now, page.select("del").text());
        var link = page.select("p:contains(stands in full there) a").attr("href");
        var all = given().urlEncodingEnabled(false)
                .get(link)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(all.contains("Somewhat else."));
        assertEquals(
                List.of(),
                page("/baseline/93.9/changes?since=93.9")
                        .select("p:contains(in full)")
                        .eachText());
    }

    /** From the first one by the links to the next; the links back are the same way. */
    private List<Document> parts(String first) {
        var parts = new ArrayList<Document>();
        try (var count = new StatementCount(sessions, database)) {
            for (var address = first; !address.isEmpty(); ) {
                count.taken();
                var bytes = given().urlEncodingEnabled(false)
                        .accept("text/html")
                        .get(address)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
                var statements = count.taken();
                assertTrue(statements <= MOST_STATEMENTS, address + " asks " + statements + " times");
                var weight = PageWeight.of(bytes).bytes();
                assertTrue(weight <= LARGEST, address + " has " + weight + " bytes");
                var part = Jsoup.parse(new String(bytes, UTF_8));
                assertEquals(parts.isEmpty() ? 0 : 1, part.select("a[rel=prev]").size());
                parts.add(part);
                address = part.select("a[rel=next]").attr("href");
            }
        }
        return parts;
    }

    private static List<String> ids(Document part) {
        return part.select("article").stream().map(BaselineChangesPagesTest::id).toList();
    }

    private static String id(Element article) {
        return article.select("h3").text().replaceFirst(":.*", "");
    }

    private static void said(Element element, String language, String text) {
        assertEquals(text, element.text());
        assertEquals(language, element.attr("lang"));
    }

    private static void open(String version, ObjectNode document) {
        var owner = TestPeople.a(Role.SCHEME_OWNER);
        owner.makes("/api/v1/baselines", document.toString());
        TestBaselines.move(version, "consultation", owner, Map.of());
    }

    private static Document page(String address) {
        return Jsoup.parse(given().urlEncodingEnabled(false)
                .accept("text/html")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}

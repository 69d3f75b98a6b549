package org.iotlabel.verification;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.transparency.SequenceQueuedEntries;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the page of a label tells below its verdict. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LabelPageTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> FOUND = Map.of(
            "PASS", "Met",
            "FAIL", "Not met",
            "INCONCLUSIVE", "Could not be shown",
            "NOT_APPLICABLE", "Cannot be asked of this device",
            "NOT_CLAIMED", "Not claimed by the maker");

    @Inject
    RelayOutboxMessages relay;

    @Inject
    SequenceQueuedEntries sequencing;

    @Test
    void every_requirement_that_was_judged_is_there_folded_with_what_was_found_and_what_it_means() {
        var label = LabelFixture.issued(relay);
        Map<String, String> verdicts = label.get("/label.json").extract().path("facts.verdicts");
        List<Map<String, Object>> requirements = given().accept(ContentType.JSON)
                .get("/api/v1/baselines/1.0")
                .then()
                .extract()
                .path("requirements");
        var page = page(label, "en");
        assertFalse(verdicts.isEmpty());
        for (var requirement : requirements) {
            var verdict = verdicts.get(requirement.get("id"));
            if (verdict != null) {
                var line = page.getElementById(requirement.get("id").toString());
                assertEquals(FOUND.get(verdict), line.selectFirst("b").text());
                assertEquals("en", line.selectFirst("span").attr("lang"));
                assertEquals(
                        "/baseline/1.0/" + requirement.get("id") + "?lang=en",
                        line.selectFirst("a").attr("href"));
                assertTrue(line.text().contains(requirement.get("consumer").toString()), line.text());
            }
        }
        assertEquals(
                verdicts.values().stream().filter("PASS"::equals).count(),
                page.select(".findings b.met").size());
        assertTrue(page.select("details[open]").isEmpty());
        partsComeToTheWhole(page);
    }

    private static void partsComeToTheWhole(Document page) {
        var found = page.select(".findings li > b").eachText();
        assertEquals(
                "Requirements for a device of this kind: %d. Of these:".formatted(found.size()),
                page.select("section[aria-labelledby=checked] > p").get(1).text());
        var parts = page.select(".tally li").eachText();
        assertEquals("Examined and found met: " + Collections.frequency(found, "Met"), parts.getFirst());
        assertEquals(
                "Beyond the level that was sought, and not examined: " + Collections.frequency(found, "Not examined"),
                parts.getLast());
        for (var part : parts.subList(1, parts.size() - 1)) {
            assertEquals(number(part), Collections.frequency(found, part.replaceFirst(": .*", "")), part);
        }
        assertEquals(
                found.size(), parts.stream().mapToInt(LabelPageTest::number).sum(), parts.toString());
        assertTrue(parts.contains(
                "Not claimed by the maker: " + Collections.frequency(found, "Not claimed by the maker")));
        assertTrue(page.text().contains("The level does not depend on what is missing"));
    }

    private static int number(String part) {
        return Integer.parseInt(part.replaceFirst(".*: ", ""));
    }

    @Test
    void what_was_examined_is_said_in_the_language_of_the_page() {
        var label = LabelFixture.issued(relay);
        var page = page(label, "nl");
        assertEquals(
                "Uw apparaat laat geen vergeten deuren open in uw netwerk.",
                page.select("#NET-1 span[lang=nl]").text().replaceFirst("^[^.]*\\. ", ""));
        assertTrue(page.select(".promises [lang=en], .findings [lang=en]").isEmpty());
        assertTrue(page.text().contains("de Engelse tekst is bindend"));
        assertTrue(page.select(".promises [lang=nl]").text().startsWith("Dit apparaat deelt geen wachtwoorden"));
        assertEquals(
                List.of(
                        "Copy the file from the support page to the thermometer with a USB cable; who leaves an e-mail"
                                + " address hears of each update.",
                        "Thermometer, Humidity sensor"),
                page.select("section[aria-labelledby=device] q[lang=en]").eachText());
        assertEquals(2, page.select("q").size());
        assertTrue(page.text().contains("Tussen aanhalingstekens: de eigen woorden van de fabrikant."));
        assertTrue(page.text().contains("Persoonsgegevens De fabrikant verklaart dat er geen worden gebruikt."));
    }

    @Test
    void what_became_of_the_label_stands_on_its_page_in_words_the_newest_first() {
        var label = LabelFixture.issued(relay);
        assertEquals(List.of("The label was issued."), events(label, "en"));
        label.support("2034-02").statusCode(200);
        label.suspend().statusCode(200);
        assertEquals(
                List.of(
                        "The label was suspended. Reason: a security problem.",
                        "The maker promised security updates for longer: until at least February 2034.",
                        "The label was issued."),
                events(label, "en"));
        label.reinstate().statusCode(200);
        assertEquals(
                List.of(
                        "Das Label gilt wieder.",
                        "Das Label wurde ausgesetzt. Grund: ein Sicherheitsproblem.",
                        "Der Hersteller sagte Sicherheitsupdates länger zu: mindestens bis Februar 2034.",
                        "Das Label wurde ausgestellt."),
                events(label, "de"));
        assertTrue(page(label, "en").text().contains("Gets security updates until at least February 2034."));
    }

    @Test
    void a_label_that_was_replaced_leads_to_the_one_in_its_place() {
        var label = LabelFixture.issued(relay);
        var newer = label.successor(relay);
        var page = page(label, "fr");
        assertEquals(
                1, page.select("main a[href=/" + newer.serial + "?lang=fr]").size());
        assertTrue(events(label, "fr").getFirst().startsWith("Un label plus récent"));
    }

    @Test
    void search_engines_are_told_of_the_certification_and_when_it_does_not_hold() throws IOException {
        var label = LabelFixture.issued(relay);
        var told = markup(page(label, "en"));
        assertEquals("Certification", told.path("@type").asText());
        assertEquals(
                "https://schema.org/CertificationActive",
                told.path("certificationStatus").asText());
        assertEquals(
                label.read().extract().<String>path("serial"),
                told.path("certificationIdentification").asText());
        assertEquals(
                label.get("/label.json").extract().<Integer>path("level.number"),
                told.at("/certificationRating/ratingValue").asInt());
        label.suspend().statusCode(200);
        var after = markup(page(label, "en"));
        assertEquals(
                "https://schema.org/CertificationInactive",
                after.path("certificationStatus").asText());
        assertTrue(after.path("certificationRating").isMissingNode());
    }

    @Test
    void what_a_maker_calls_a_product_stays_data() throws IOException {
        var name = "</script><script>alert(1)</script>&amp;";
        var document = AttestationFixture.document();
        var product = document.withObject("/product");
        product.put("model", name);
        product.putArray("dataUse")
                .addObject()
                .put("what", "<b>Readings</b>")
                .put("who", "Heron")
                .put("why", "charts")
                .put("where", "Finland");
        var label = LabelFixture.issued(relay, AttestationFixture.complete(document));
        var page = page(label, "en");
        assertEquals(1, page.select("script").size());
        assertEquals(name, markup(page).at("/about/name").asText());
        assertEquals(name, page.getElementById("product").text());
        assertTrue(page.text().contains("Personal data <b>Readings</b> Recipient: Heron Purpose: charts"), page.text());
        assertEquals(
                4, page.select("dt:contains(Personal data) + dd q[lang=en]").size());
    }

    @Test
    void with_whom_a_device_talks_is_told_as_far_as_its_maker_declares_it() {
        var document = AttestationFixture.document();
        var connections =
                document.withObject("/product").put("worksOffline", false).putArray("connections");
        var own = connections.addObject().put("who", "Heron Cloud").put("why", "charts");
        own.put("needed", true).putArray("where").add("FI").add("EU");
        connections.addObject().put("who", "<b>Pool</b>").put("why", "the time").put("needed", false);
        var label = LabelFixture.issued(relay, AttestationFixture.complete(document));
        assertEquals(
                List.of(
                        "Companies and services that the maker declares: 2. Countries or regions named: 2."
                                + " Not needed for its main job: 1.",
                        "Heron Cloud Needed for its main job. Purpose: charts Country or region: Finland, European Union",
                        "<b>Pool</b> Not needed for its main job. Purpose: the time Country or region: not stated"),
                page(label, "en").select("dt:contains(Talks to) + dd").eachText());
        assertTrue(page(label, "pl")
                .select("dt:contains(Z kim się łączy) + dd")
                .text()
                .contains("Kraj lub region: Finlandia, Unia Europejska"));
    }

    @Test
    void that_a_device_talks_to_nobody_is_told_where_it_is_declared_and_nothing_where_it_is_not() {
        assertEquals(
                "Nobody outside your own network, as the maker declares.",
                page(LabelFixture.issued(relay), "en")
                        .select("dt:contains(Talks to) + dd")
                        .text());
        var document = AttestationFixture.document();
        document.withObject("/product").remove("connections");
        var silent = page(LabelFixture.issued(relay, AttestationFixture.complete(document)), "en");
        assertTrue(silent.select("dt:contains(Talks to)").isEmpty());
    }

    @Test
    void every_document_that_the_page_offers_is_there() {
        var label = LabelFixture.issued(relay);
        sequencing.sequenceAll();
        var links =
                page(label, "en").select("section[aria-labelledby=documents] a").eachAttr("href");
        assertEquals(13, links.size());
        links.forEach(link -> given().redirects()
                .follow(true)
                .accept("*/*")
                .get(link)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200));
    }

    @Test
    void a_page_that_cannot_tell_what_became_of_its_label_calls_it_valid_to_nobody() {
        var label = LabelFixture.issued(relay);
        OwnerDatabase.run("ALTER TABLE label_history RENAME TO label_history_away");
        try {
            given().accept("text/html").get("/" + label.serial).then().statusCode(503);
        } finally {
            OwnerDatabase.run("ALTER TABLE label_history_away RENAME TO label_history");
        }
        assertEquals(1, page(label, "en").select(".verdict.good").size());
    }

    private static List<String> events(LabelFixture label, String language) {
        var days = page(label, language).select(".events li");
        assertTrue(days.select("b").eachText().stream().noneMatch(String::isBlank));
        days.select("b").remove();
        return days.eachText();
    }

    private static JsonNode markup(Document page) throws IOException {
        return JSON.readTree(
                page.select("head > script[type=application/ld+json]").first().data());
    }

    private static Document page(LabelFixture label, String language) {
        return Jsoup.parse(given().queryParam("lang", language)
                .accept("text/html")
                .get("/" + label.serial)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}

package org.iotlabel.verification;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Who answers for a label, and who listens, on its page: held against what was signed. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LabelPageWhoTest {
    private static final String INDEPENDENT = "Assessment bodies are independent of the maker."
            + " Their accreditation confirms that they are able to check devices.";

    @Inject
    RelayOutboxMessages relay;

    @Test
    void the_page_names_who_checked_and_who_decided_and_when() {
        var label = LabelFixture.issued(relay);
        var facts = label.get("/label.json").extract();
        var section = section(page(label, "en"), "checking");
        assertEquals(
                "Who checked it, and who decided", section.selectFirst("h2").text());
        var body = "%s (accreditation %s)"
                .formatted(facts.<String>path("assessors[0].name"), facts.<String>path("assessors[0].accreditation"));
        assertEquals(body + " " + INDEPENDENT, row(section, "Checked by"));
        var issuer = facts.<String>path("issuer.name");
        var date = LocalDate.parse(facts.path("decision.date"));
        assertEquals(issuer + " on " + day(date, Locale.ENGLISH, "d MMMM yyyy"), row(section, "Decided by"));
        assertEquals("/assessors?lang=en", section.select("p a").attr("href"));
        var german = section(page(label, "de"), "checking");
        assertEquals(
                body.replace("(accreditation", "(Akkreditierung"),
                german.select("dt:containsOwn(Geprüft von) + dd .stated")
                        .first()
                        .text());
        assertEquals(issuer + " am " + day(date, Locale.GERMAN, "d. MMMM yyyy"), row(german, "Entschieden von"));
    }

    @Test
    void whoever_found_a_problem_is_led_to_the_maker_or_to_the_scheme() {
        var label = LabelFixture.issued(relay);
        var facts = label.get("/label.json").extract();
        var section = section(page(label, "en"), "report");
        assertEquals("Report a problem", section.selectFirst("h2").text());
        var paragraphs = section.select("p");
        assertEquals(2, paragraphs.size());
        var maker = paragraphs.get(0);
        var mail = facts.<String>path("product.vulnerabilityContact.email");
        assertEquals(
                "You found a weakness in the device? Tell its maker: How to report a weakness, " + mail, maker.text());
        assertEquals(
                List.of(facts.<String>path("product.vulnerabilityContact.policy"), "mailto:" + mail),
                maker.select("a").eachAttr("href"));
        var scheme = paragraphs.get(1);
        var contact = facts.<String>path("issuer.contact");
        assertEquals("The label is on the wrong product, or says something untrue? Tell us: " + contact, scheme.text());
        assertEquals("mailto:" + contact, scheme.select("a").attr("href"));
    }

    private static String day(LocalDate date, Locale language, String pattern) {
        return date.format(DateTimeFormatter.ofPattern(pattern, language));
    }

    private static Element section(Document page, String id) {
        return page.selectFirst("section[aria-labelledby=" + id + "]");
    }

    private static String row(Element section, String name) {
        return section.select("dt:containsOwn(" + name + ") + dd").text();
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

package org.iotlabel.verification;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.iotlabel.http.SpokenLanguage;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Where a document that names a label of ours leads, and whether it is for the product in hand. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OwnPageTest {
    private static final String NOT_THIS = "What counts is that label's own page, and not this document.";

    @Inject
    RelayOutboxMessages relay;

    @Test
    void a_document_that_is_to_be_trusted_leads_to_the_page_of_its_label() {
        var label = LabelFixture.issued(relay);
        for (var name : List.of("label.jwt", "label.pdf", "qr.png", "seal.png", "label.json")) {
            assertEquals("See this label's own page", told(sent(document(label, name)), label), name);
        }
    }

    @Test
    void one_that_is_out_of_date_says_that_the_page_counts() {
        var label = LabelFixture.issued(relay);
        label.suspend().statusCode(200);
        var before = "What counts is what the label's own page says now. ";
        assertEquals(before + "See this label's own page", told(sent(document(label, "label.jwt")), label));
    }

    @Test
    void one_that_was_altered_says_that_the_page_counts_and_nothing_else_of_the_label() {
        var label = LabelFixture.issued(relay);
        String model = label.get("/label.json").extract().path("product.model");
        var jwt = document(label, "label.jwt");
        jwt[jwt.length - 4] = (byte) (jwt[jwt.length - 4] == 'A' ? 'B' : 'A');
        var json = new String(document(label, "label.json"), US_ASCII).replaceFirst("\"score\":\\d+", "\"score\":99");
        var pdf = document(label, "label.pdf");
        pdf[pdf.length - 10] ^= 1;
        for (var altered : List.of(jwt, json.getBytes(US_ASCII), pdf)) {
            var page = sent(altered);
            assertEquals("This document is not genuine.", page.expectFirst("h1").text());
            assertTrue(told(page, label).contains(NOT_THIS), page.text());
            assertTrue(page.select(".verdict .serial").isEmpty());
            assertFalse(page.text().contains(model));
        }
    }

    @Test
    void one_that_names_no_label_of_ours_leads_nowhere() {
        var payload = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"credentialSubject\":{\"serial\":\"000000000\"}}".getBytes(US_ASCII));
        var header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"ES256\",\"typ\":\"vc+jwt\",\"kid\":\"none\"}".getBytes(US_ASCII));
        var forged = header + "." + payload + "." + "A".repeat(86);
        for (var text : List.of("garbage", "000000000", forged)) {
            var page = sent(text.getBytes(US_ASCII));
            assertEquals(List.of(), page.select("main a[href~=^/[0-9A-Z]{9}$]"), page.text());
        }
    }

    @Test
    void the_way_there_is_told_in_every_language_and_keeps_it() {
        var label = LabelFixture.issued(relay);
        label.suspend().statusCode(200);
        var jwt = document(label, "label.jwt");
        var said = new HashSet<String>();
        for (var language : SpokenLanguage.ALL) {
            var html = given().multiPart("file", "document", jwt)
                    .queryParam("lang", language.toLanguageTag())
                    .post("/verify")
                    .asString();
            var link = Jsoup.parse(html)
                    .expectFirst("main a[href=/" + label.serial + "?lang=" + language.toLanguageTag() + "]");
            assertTrue(said.add(link.parent().text()), language.toLanguageTag());
        }
    }

    @Test
    void a_product_in_hand_that_fits_is_said_in_a_row() {
        var label = LabelFixture.issued(relay);
        var facts = label.get("/label.json").extract().jsonPath();
        var gtin = facts.getString("product.gtins[0]");
        var firmware = facts.getString("product.firmware.from");
        assertEquals(
                "Yes. The bar code number that you gave is on the label. The label covers the firmware version that you gave.",
                inHand(label, Map.of("gtin", gtin, "firmware", firmware)));
        assertEquals(
                "Yes. The label covers the firmware version that you gave.",
                inHand(label, Map.of("firmware", firmware)));
        assertEquals("", inHand(label, Map.of("gtin", "")));
        assertTrue(inHand(label, Map.of("gtin", "9520000000028")).startsWith("No. "));
        // A label that does not hold is still for that product.
        label.suspend().statusCode(200);
        assertEquals("Yes. The bar code number that you gave is on the label.", inHand(label, Map.of("gtin", gtin)));
    }

    /** What the row of the product in hand says; empty where there is none. */
    private static String inHand(LabelFixture label, Map<String, String> product) {
        var request = given().multiPart("file", "document", document(label, "label.jwt"));
        product.forEach(request::multiPart);
        return Jsoup.parse(request.post("/verify").asString()).select("section > dl > div").stream()
                .filter(row -> row.expectFirst("dt").text().equals("For the product in hand"))
                .map(row -> row.expectFirst("dd").text())
                .reduce("", String::concat);
    }

    /** What is said where the document leads to the page of that label. */
    private static String told(Document page, LabelFixture label) {
        return page.expectFirst("main a[href=/" + label.serial + "]").parent().text();
    }

    private static byte[] document(LabelFixture label, String name) {
        return label.get("/" + name).statusCode(200).extract().asByteArray();
    }

    private static Document sent(byte[] document) {
        var page = given().multiPart("file", "document", document).post("/verify");
        page.then().statusCode(200);
        return Jsoup.parse(page.asString());
    }
}

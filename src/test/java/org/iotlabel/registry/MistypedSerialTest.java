package org.iotlabel.registry;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A serial with a slip in it that is looked for, and what is no serial although it looks like one. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MistypedSerialTest {
    @Inject
    RelayOutboxMessages relay;

    @Test
    void a_serial_with_a_slip_in_it_is_one_link_from_the_page_that_says_so_whichever_field_it_is_typed_into() {
        for (var form : List.of("/scan", "/verify", "/", "/registry")) {
            var fields = Jsoup.parse(given().accept("text/html").get(form).asString())
                    .select("form[action=/registry] input[name=q]");
            assertEquals(1, fields.size(), form);
        }
        for (var typed :
                List.of("4K7M2QWXZ", "4k7m-2qwx-z", " 4K7M 2QWX Z ", "ABCD-EFGH-J", "Echo Show 8", "WH1000XM4")) {
            var link = page(Map.of("q", typed, "lang", "de")).select("section a:contains(Nummer eines Labels)");
            assertEquals(1, link.size(), typed);
            var answer = given().accept("text/html")
                    .urlEncodingEnabled(false)
                    .get(link.attr("href"))
                    .then()
                    .statusCode(404)
                    .extract()
                    .asString();
            assertEquals(
                    "In dieser Nummer steckt ein Fehler.",
                    Jsoup.parse(answer).select("h1").text(),
                    typed);
        }
    }

    @Test
    void what_is_a_name_or_belongs_to_one_is_looked_for_although_it_has_nine_characters() {
        for (var typed : List.of("Doorbells", "Model 1234", "4K7M2QWX", "4K7M2QWXZZ")) {
            var page = page(Map.of("q", typed));
            assertEquals("No label was found.", page.select("#found").text(), typed);
            assertEquals(List.of("/registry"), page.select("section a").eachAttr("href"), typed);
        }
        assertEquals(
                List.of("/registry"),
                page(Map.of("q", "4K7M2QWXZ", "level", "1")).select("section a").eachAttr("href"));
        LabelFixture.issued(relay);
        // The beginning of the trade number of every product here, and no serial.
        assertFalse(page(Map.of("q", "952000000")).select(".labels li").isEmpty());
    }

    private static Document page(Map<String, String> query) {
        return Jsoup.parse(given().queryParams(query)
                .get("/registry")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}

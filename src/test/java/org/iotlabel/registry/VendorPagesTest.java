package org.iotlabel.registry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.OrganisationKind;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPeople;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What everybody can read of a vendor. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class VendorPagesTest {
    @Inject
    RelayOutboxMessages relay;

    @Test
    void a_vendor_is_shown_with_its_labels_and_where_they_stand() {
        var older = LabelFixture.issued(relay);
        var newer = older.successor(relay);
        var vendor = older.review.evaluated.attestation.vendor;
        given().get("/api/v1/vendors/" + vendor)
                .then()
                .statusCode(200)
                .body("labels", equalTo(2))
                .body("states.ACTIVE", equalTo(1))
                .body("states.SUPERSEDED", equalTo(1))
                .body("states.SUSPENDED", nullValue());
        var label =
                Jsoup.parse(given().accept("text/html").get("/" + newer.serial).asString());
        var link = label.select("main a[href=/vendors/" + vendor + "]");
        assertEquals(1, link.size());
        var page =
                Jsoup.parse(given().accept("text/html").get(link.attr("href")).asString());
        assertTrue(link.text().endsWith(page.select("h1").text()), link.text());
        assertEquals(
                List.of("/" + newer.serial, "/" + older.serial),
                page.select(".labels h3 a").eachAttr("href"));
        assertEquals(
                List.of("Valid (1)", "Superseded (1)"), page.select("dd li").eachText());
    }

    @Test
    void who_never_had_a_label_is_nobody_in_public() {
        var vendor = TestPeople.organisation(OrganisationKind.VENDOR);
        given().get("/api/v1/vendors/" + vendor).then().statusCode(404);
        given().accept("text/html").get("/vendors/" + vendor).then().statusCode(404);
    }
}

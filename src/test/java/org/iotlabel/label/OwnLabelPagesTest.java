package org.iotlabel.label;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OwnLabelPagesTest {
    @Inject
    RelayOutboxMessages relay;

    @Test
    void a_vendor_finds_the_files_extends_support_and_gives_the_label_back() {
        var label = LabelFixture.issued(relay);
        var browser = new TestBrowser(label.vendor);
        var page = browser.open(browser.open("/portal/labels").select(".rows a").attr("href"));
        for (var file : page.select("#files ~ ul a").eachAttr("href")) {
            var status = given().get(file).statusCode();
            // What holds a proof of the public log is there as soon as the log has taken the label in.
            var later = file.endsWith("bundle.zip") || file.endsWith("tlog-proof");
            assertTrue(status == 200 || later && status == 503, file + " " + status);
        }
        assertTrue(
                page.select("pre").text().contains(label.serial),
                page.select("pre").text());

        var support = page.select("a[href$=/support]").attr("href");
        assertEquals(
                409,
                browser.send(browser.open(support), Map.of("/until", "2020-01")).statusCode());
        browser.sendAndFollow(browser.open(support), Map.of("/until", "2099-01"));
        given().get("/api/v1/labels/" + label.serial + "/support").then().body("until", is("2099-01"));

        var surrender = page.select("a[href$=/surrender]").attr("href");
        assertEquals(422, browser.send(browser.open(surrender), Map.of()).statusCode());
        var back = browser.sendAndFollow(browser.open(surrender), Map.of("/words", "We stop making it."));
        assertEquals("Given back", back.select(".state").first().text());
        given().get("/api/v1/labels/" + label.serial).then().body("state", is("SURRENDERED"));
    }
}

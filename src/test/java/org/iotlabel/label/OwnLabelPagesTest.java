package org.iotlabel.label;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.Role;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.testing.TestPeople;
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

    @Test
    void the_list_is_narrowed_and_goes_on_like_the_search_of_the_api() {
        var first = LabelFixture.issued(relay);
        var second = first.successor(relay);
        var browser = new TestBrowser(first.vendor);
        var one = browser.open("/portal/labels?limit=1");
        assertEquals(1, one.select(".rows li").size());
        var rest = browser.open(one.select("[rel=next]").attr("href"));
        assertEquals(
                List.of(printed(second), printed(first)),
                Stream.of(one, rest)
                        .map(page -> page.select(".rows .serial").text())
                        .toList());
        assertEquals(0, rest.select("[rel=next]").size());
        assertEquals(List.of(printed(second)), serials(browser, "?state=ACTIVE&category=SENSOR&level=1"));
        assertEquals(List.of(printed(first)), serials(browser, "?state=SUPERSEDED"));
        assertEquals(List.of(), serials(browser, "?category=TOY"));
        assertEquals(List.of(printed(first)), serials(browser, "?q=" + first.serial));
        assertEquals(400, browser.get("/portal/labels?state=NONE").statusCode());
        assertEquals(422, browser.get("/portal/labels?level=9").statusCode());
        var narrowed = browser.open("/portal/labels?state=SUPERSEDED");
        assertEquals("SUPERSEDED", narrowed.select("#state [selected]").val());
        var stranger = new TestBrowser(TestPeople.a(Role.VENDOR_MEMBER));
        assertEquals(List.of(), serials(stranger, "?q=" + first.serial));
    }

    private static String printed(LabelFixture label) {
        return Serial.read(label.serial).orElseThrow().toString();
    }

    private static List<String> serials(TestBrowser browser, String query) {
        return browser.open("/portal/labels" + query).select(".rows .serial").eachText();
    }
}

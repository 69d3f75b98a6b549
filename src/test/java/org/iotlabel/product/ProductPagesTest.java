package org.iotlabel.product;

import static org.iotlabel.product.ProductFixture.gatewayInFull;
import static org.iotlabel.product.ProductFixture.registered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.iotlabel.party.OrganisationKind;
import org.iotlabel.party.Role;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ProductPagesTest {
    private static final Map<String, String> GATE = Map.ofEntries(
            Map.entry("/description/model", "Gate One"),
            Map.entry("/description/category", "GATEWAY"),
            Map.entry("/description/hardware/from", "A1"),
            Map.entry("/description/firmware/from", "2.0.0"),
            Map.entry("/description/gtins/-", "4006381333931\n\n"),
            Map.entry("/description/manufacturer/name", "Lumen Oy"),
            Map.entry("/description/manufacturer/address", "Harbour 1, Turku"),
            Map.entry("/description/manufacturer/website", "https://lumen.example"),
            Map.entry("/description/supportUntil", "2031-03"),
            Map.entry("/description/updates/manner", "AUTOMATIC"),
            Map.entry("/description/updates/how", "It installs them at night."),
            Map.entry("/description/vulnerabilityContact/email", "psirt@lumen.example"),
            Map.entry("/description/vulnerabilityContact/policy", "https://lumen.example/cvd"),
            Map.entry("/description/vulnerabilityContact/acknowledgedWithin", "3"),
            Map.entry("/description/defaultPassword/kind", "UNIQUE_PER_DEVICE"),
            Map.entry("/description/worksOffline", "true"),
            Map.entry("/description/dataUse/1/what", "readings"),
            Map.entry("/description/dataUse/1/who", "Lumen"),
            Map.entry("/description/dataUse/1/why", "charts"),
            Map.entry("/description/dataUse/1/where", "Finland"),
            Map.entry("/description/connections/1/who", "Lumen"),
            Map.entry("/description/connections/1/why", "new firmware"),
            Map.entry("/description/connections/1/where/-", "FI\nEU\n"),
            Map.entry("/description/connections/1/needed", "false"));

    private final UUID vendor = TestPeople.organisation(OrganisationKind.VENDOR);
    private final TestPrincipal vera = TestPeople.member(vendor, Role.VENDOR_MEMBER);
    private final TestBrowser browser = new TestBrowser(vera);

    @Inject
    SessionFactory sessions;

    @Test
    void a_product_is_registered_by_a_form_as_by_the_api() {
        assertTrue(browser.open("/portal/products").select("main").text().contains("No product yet"));
        var page = browser.sendAndFollow(browser.open("/portal/products/new"), GATE);
        assertEquals("Created.", page.select(".done").text());
        assertEquals("Gate One", page.select("h1").text());
        assertTrue(page.select("dt")
                .eachText()
                .containsAll(List.of("Postal address", "Updates", "Main job without Internet")));
        var describing = browser.open(page.select("a[href$=/description]").attr("href"));
        assertEquals("Describe Gate One anew", describing.select("h1").text());
        assertEquals(
                List.of("300", "300", "300"),
                describing.select("textarea[maxlength=300]").eachAttr("maxlength"),
                "updates, support beyond the promise, the password");
        var id = browser.open("/portal/products").select(".rows a").attr("href").replaceAll(".*/", "");
        vera.calls()
                .get("/api/v1/products/{id}", id)
                .then()
                .body("description.gtins", org.hamcrest.Matchers.contains("4006381333931"))
                .body("description.vulnerabilityContact.acknowledgedWithin", org.hamcrest.Matchers.is(3))
                .body("description.dataUse.where", org.hamcrest.Matchers.contains("Finland"))
                .body("description.sensors", org.hamcrest.Matchers.empty())
                .body("description.connections.who", org.hamcrest.Matchers.contains("Lumen"))
                .body("description.connections[0].where", org.hamcrest.Matchers.contains("FI", "EU"))
                .body("description.connections[0].hosts", org.hamcrest.Matchers.nullValue());
        assertEquals(
                "Lumen: new firmware; countries or regions: Finland, European Union; its main job works without it",
                page.select("dt:contains(Whom it talks to) + dd").text());
    }

    @Test
    void that_a_device_talks_to_nobody_is_said_by_a_box_and_saying_nothing_of_it_leaves_it_open() {
        var typed = new java.util.HashMap<String, Object>(GATE);
        typed.keySet().removeIf(name -> name.contains("/connections/"));
        var open = browser.sendAndFollow(browser.open("/portal/products/new"), typed);
        assertTrue(open.select("dt:contains(Whom it talks to)").isEmpty());
        typed.put("none", "/description/connections");
        typed.put("/description/model", "Gate Two");
        typed.put("/description/supportUntil", "soon");
        var refused = TestBrowser.read(browser.send(browser.open("/portal/products/new"), typed), "nobody-refused");
        assertTrue(refused.selectFirst("[type=checkbox][value$=/connections]").hasAttr("checked"));
        typed.put("/description/supportUntil", "2031-03");
        var page = browser.sendAndFollow(browser.open("/portal/products/new"), typed);
        var talksTo = "dt:contains(Whom it talks to) + dd";
        assertEquals("Nobody outside the owner's network", page.select(talksTo).text());
        var describing = browser.open(page.select("a[href$=/description]").attr("href"));
        assertTrue(describing.selectFirst("[type=checkbox][value=/connections]").hasAttr("checked"));
        assertEquals(
                "Nobody outside the owner's network",
                browser.sendAndFollow(describing, Map.of()).select(talksTo).text());
    }

    @Test
    void a_device_that_talks_to_nobody_and_to_somebody_is_refused_at_the_box() {
        var typed = new java.util.HashMap<String, Object>(GATE);
        typed.put("none", "/description/connections");
        var answer = browser.send(browser.open("/portal/products/new"), typed);
        assertEquals(422, answer.statusCode());
        var page = TestBrowser.read(answer, "nobody-and-somebody");
        var box = page.selectFirst("fieldset:has(> .choice > [name=none])");
        assertEquals(
                "You say that there is none, and fill in one below.",
                box.select(".error").text());
        assertEquals("#" + box.id(), page.select(".summary a").attr("href"));
        assertTrue(box.selectFirst("[type=checkbox]").hasAttr("checked"));
        assertEquals("Lumen", value(page, "/description/connections/0/who"));
    }

    @Test
    void what_is_wrong_stands_beside_each_field_and_at_the_top_and_what_was_typed_stays() {
        var typed = new java.util.HashMap<String, Object>(GATE);
        typed.put("/description/gtins/-", "4006381333931\n4006381333932");
        typed.put("/description/manufacturer/website", "http://lumen.example");
        typed.put("/description/supportUntil", "next spring");
        typed.put("/description/updates/how", "");
        var answer = browser.send(browser.open("/portal/products/new"), typed);
        assertEquals(422, answer.statusCode());
        var page = TestBrowser.read(answer, "products-refused");
        assertEquals(
                4, page.select(".summary li").size(), page.select(".summary").text());
        assertEquals(
                page.select("[aria-invalid]").eachAttr("id"),
                page.select(".summary a").eachAttr("href").stream()
                        .map(href -> href.substring(1))
                        .toList(),
                "in the order of the form");
        for (var link : page.select(".summary a")) {
            var field = page.selectFirst(link.attr("href"));
            assertNotNull(field, link.outerHtml());
            var said = field.attr("aria-describedby").split(" ");
            assertFalse(page.select("#" + said[said.length - 1]).text().isEmpty());
        }
        assertEquals("next spring", value(page, "/description/supportUntil"));
        assertEquals("Gate One", value(page, "/description/model"));
        assertTrue(page.select("textarea").text().contains("4006381333932"));
        assertEquals("readings", value(page, "/description/dataUse/0/what"));
        assertEquals(0, browser.open("/portal/products").select(".rows li").size());
    }

    @Test
    void a_form_that_is_sent_twice_does_nothing_twice() {
        var form = browser.open("/portal/products/new");
        var first = browser.send(form, GATE);
        var second = browser.send(form, GATE);
        assertEquals(303, second.statusCode());
        assertEquals(first.header("Location"), second.header("Location"));
        var changed = new java.util.HashMap<>(GATE);
        changed.put("/description/model", "Gate Two");
        var third = browser.send(form, changed);
        assertEquals(422, third.statusCode());
        assertEquals(
                303,
                browser.send(TestBrowser.read(third, "sent-before"), Map.of()).statusCode());
        assertEquals(2, browser.open("/portal/products").select(".rows li").size());
    }

    @Test
    void who_was_slower_is_told_so_and_keeps_what_they_typed() {
        var page = "/portal/products/" + registered(vera, vendor, gatewayInFull("Gate One")) + "/description";
        var slow = browser.open(page);
        browser.sendAndFollow(browser.open(page), Map.of("/model", "Gate Two"));
        var answer = browser.send(slow, Map.of("/model", "Gate Three"));
        assertEquals(412, answer.statusCode());
        var again = TestBrowser.read(answer, "changed-meanwhile");
        assertEquals("Gate Three", value(again, "/model"));
        var saved = browser.sendAndFollow(again, Map.of());
        assertEquals("Gate Three", saved.select("h1").text());
    }

    @Test
    void saving_a_form_as_it_is_changes_nothing() {
        var id = registered(vera, vendor, gatewayInFull("Gate One"));
        Map<String, Object> before =
                vera.calls().get("/api/v1/products/{id}", id).path("description");
        browser.sendAndFollow(browser.open("/portal/products/" + id + "/description"), Map.of());
        assertEquals(before, vera.calls().get("/api/v1/products/{id}", id).path("description"));
    }

    @Test
    void a_foreign_product_looks_like_none() {
        var id = registered(vera, vendor, gatewayInFull("Gate One"));
        var stranger = new TestBrowser(TestPeople.a(Role.VENDOR_ADMIN));
        for (var page : List.of("/portal/products/" + id, "/portal/products/" + id + "/description")) {
            var answer = stranger.get(page);
            assertEquals(404, answer.statusCode());
            assertEquals(
                    "There is nothing here",
                    TestBrowser.read(answer, "missing").select("h1").text());
        }
    }

    @Test
    void no_page_takes_more_than_twelve_statements() {
        var id = registered(vera, vendor, gatewayInFull("Gate One"));
        for (var page : List.of("/portal", "/portal/products", "/portal/products/new", "/portal/products/" + id)) {
            var statistics = sessions.getStatistics();
            statistics.setStatisticsEnabled(true);
            var before = statistics.getPrepareStatementCount();
            browser.open(page);
            var taken = statistics.getPrepareStatementCount() - before;
            statistics.setStatisticsEnabled(false);
            assertTrue(taken <= 12, page + " takes " + taken);
        }
    }

    private static String value(Document page, String name) {
        return page.select("[name=\"" + name + "\"]").val();
    }
}

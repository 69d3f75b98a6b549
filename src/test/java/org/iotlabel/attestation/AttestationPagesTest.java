package org.iotlabel.attestation;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AttestationPagesTest {
    @Inject
    SessionFactory sessions;

    @Test
    void a_vendor_goes_the_whole_way_by_pages_alone() {
        var draft = AttestationFixture.aDraft();
        var browser = new TestBrowser(draft.admin);
        var product = browser.open("/portal/products/" + draft.product);
        var begin = browser.open(product.select("a[href*=attestations/new]").attr("href"));
        var page = browser.sendAndFollow(begin, Map.of("/level", "1"));
        var here = page.select("a[href$=/features]").attr("href").replace("/features", "");

        var questions = browser.open(here + "/features");
        var no = new LinkedHashMap<String, String>();
        questions.select("main input[type=radio]").forEach(one -> no.put(one.attr("name"), "false"));
        var answered = browser.sendAndFollow(questions, no);
        assertFalse(answered.text().contains("Answer what the device has first"), answered.text());
        var facts = browser.open(here + "/containment");
        var none = new LinkedHashMap<String, String>();
        facts.select("main input[type=radio]").forEach(one -> none.put(one.attr("name"), "false"));
        browser.sendAndFollow(facts, none);

        var upload = browser.open(here + "/evidence");
        assertEquals(
                303,
                UploadForm.send(browser, upload, "report.md", "# Report\n\nNone.\n", UploadForm.fields(upload))
                        .statusCode());
        var left = browser.open(here).select(".rows a[href*=/claims/]").eachAttr("href");
        assertTrue(left.size() > 3, left.toString());
        var card = browser.open(left.getFirst());
        var claimed = 0;
        while (!card.select("form [name=/answer]").isEmpty()) {
            var digest = card.select("[name=/evidence/-]").attr("value");
            card = browser.sendAndFollow(
                    card,
                    Map.of("/answer", "MET", "/text", "It does so.", "/evidence/-", List.of(digest), "next", "yes"));
            claimed++;
        }
        assertEquals(left.size(), claimed, "each card leads to the next one that is open, and the last one back");

        var declaration = browser.open(here + "/submission");
        assertEquals(0, declaration.select(".rows").size(), declaration.text());
        var promises = declaration.select("[name=/promises/-]").eachAttr("value");
        assertEquals(
                422,
                browser.send(declaration, Map.of("/promises/-", List.of(promises.getFirst())))
                        .statusCode());
        var handedIn = browser.sendAndFollow(declaration, Map.of("/promises/-", promises));
        assertTrue(handedIn.select(".lead").text().startsWith("Handed in"), handedIn.text());
        assertEquals(0, browser.open(here + "/features").select("main form").size(), "nothing is written any more");
    }

    @Test
    void what_is_missing_leads_to_its_place() {
        var draft = AttestationFixture.aDraft();
        var browser = new TestBrowser(draft.admin);
        var check = browser.open("/portal/attestations/" + draft.id + "/submission");
        var places = check.select(".rows a").eachAttr("href");
        assertTrue(places.size() > 10, places.toString());
        assertEquals(0, check.select("main form").size());
        var question = places.getFirst().split("#");
        assertEquals(1, browser.open(question[0]).select("#" + question[1]).size());
        var duties =
                browser.open("/portal").select("[aria-labelledby=waiting] a").eachText();
        assertEquals(List.of("Finish the attestation"), duties);
    }

    @Test
    void a_vendor_sees_that_its_security_txt_has_expired_before_it_hands_anything_in() {
        var draft = AttestationFixture.aDraft();
        var expired = "Contact: mailto:security@example.com\nExpires: 2020-01-01T00:00:00Z\n";
        var api = "/api/v1/attestations/" + draft.id;
        draft.admin
                .upload(
                        api + "/evidence",
                        "security.txt",
                        expired.getBytes(StandardCharsets.UTF_8),
                        Map.of("confidentiality", "VENDOR"))
                .then()
                .statusCode(201);
        draft.admin
                .get(api + "/machine-findings")
                .then()
                .statusCode(200)
                .body("rules", is(3))
                .body("evidence[0].kind", is("SECURITY_TXT"))
                .body("evidence[0].requirements", is(List.of("VUL-2")))
                .body("evidence[0].findings.find { it.code == 'SECURITY_TXT_EXPIRED' }.severity", is("WARNING"));
        var browser = new TestBrowser(draft.admin);
        var found =
                browser.open("/portal/attestations/" + draft.id + "/submission").select("[aria-labelledby=machine]");
        assertTrue(found.text().contains("Warning It expired on 1 January 2020"), found.text());
        assertTrue(browser.open(found.select("a").attr("href")).text().contains("VUL-2"));
    }

    @Test
    void a_claim_that_lacks_something_keeps_what_was_typed_and_so_does_who_was_slower() {
        var draft = AttestationFixture.aCompleteDraft();
        var browser = new TestBrowser(draft.admin);
        var page = "/portal/attestations/" + draft.id + "/claims/NET-1";
        var slow = browser.open(page);
        var refused = browser.send(slow, Map.of("/answer", "NOT_CLAIMED", "/reason", "Too short"));
        assertEquals(422, refused.statusCode());
        var again = TestBrowser.read(refused, "claim-refused");
        assertEquals("Too short", again.select("[name=/reason]").text());
        assertEquals(
                1,
                again.select(".summary a[href=#f-reason]").size(),
                again.select(".summary").html());
        browser.sendAndFollow(browser.open(page), Map.of("/text", "It has no open port."));
        var stale = browser.send(slow, Map.of("/text", "No port is open."));
        assertEquals(412, stale.statusCode());
        browser.sendAndFollow(TestBrowser.read(stale, "claim-changed-meanwhile"), Map.of());
        assertEquals(
                "No port is open.", browser.open(page).select("[name=/text]").text());
    }

    @Test
    void taking_back_needs_a_reason_and_ends_it() {
        var draft = AttestationFixture.aSubmission();
        var browser = new TestBrowser(draft.admin);
        var here = "/portal/attestations/" + draft.id;
        assertEquals(
                422, browser.send(browser.open(here + "/withdrawal"), Map.of()).statusCode());
        var page = browser.sendAndFollow(browser.open(here + "/withdrawal"), Map.of("/reason", "We stop making it."));
        assertTrue(page.select("#history ~ ol").text().contains("We stop making it."), page.text());
        assertEquals(409, browser.get(here + "/withdrawal").statusCode());
    }

    @Test
    void the_list_has_the_firmware_that_was_handed_in_whatever_the_product_has_by_now() {
        var sealed = AttestationFixture.aSubmission();
        var description = (ObjectNode) AttestationFixture.document().path("product");
        var before = description.at("/firmware/from").asText();
        description.withObject("/firmware").removeAll().put("from", "99.1");
        var product = "/api/v1/products/" + sealed.product;
        sealed.admin
                .calls()
                .contentType("application/json")
                .header("If-Match", sealed.admin.get(product).header("ETag"))
                .body(description.toString())
                .put(product)
                .then()
                .statusCode(200);
        var draft = sealed.admin.makes("/api/v1/attestations", Map.of("product", sealed.product, "level", 1));
        var rows = new TestBrowser(sealed.admin).open("/portal/attestations").select(".rows li");
        var handedIn = rows.select("li:has(a[href$=" + sealed.id + "])").text();
        assertTrue(handedIn.contains("Firmware " + before + " "), handedIn);
        var begun = rows.select("li:has(a[href$=" + draft.path("id").asText() + "])")
                .text();
        assertTrue(begun.contains("Firmware 99.1 and later"), begun);
    }

    @Test
    void no_page_takes_more_than_twelve_statements() {
        var draft = AttestationFixture.aCompleteDraft();
        var browser = new TestBrowser(draft.admin);
        var here = "/portal/attestations/" + draft.id;
        var costly = new ArrayList<String>();
        for (var page : List.of(
                "/portal",
                "/portal/attestations",
                here,
                here + "/features",
                here + "/claims/NET-1",
                here + "/evidence",
                here + "/submission")) {
            var statistics = sessions.getStatistics();
            statistics.setStatisticsEnabled(true);
            var before = statistics.getPrepareStatementCount();
            browser.open(page);
            var taken = statistics.getPrepareStatementCount() - before;
            statistics.setStatisticsEnabled(false);
            if (taken > 12) {
                costly.add(page + " " + taken);
            }
        }
        assertEquals(List.of(), costly);
    }

    @Test
    void a_page_is_small_with_all_that_it_loads() {
        var draft = AttestationFixture.aCompleteDraft();
        var browser = new TestBrowser(draft.admin);
        for (var page : List.of("", "/features", "/claims/NET-1", "/evidence")) {
            var answer = browser.get("/portal/attestations/" + draft.id + page);
            var loaded = TestBrowser.read(answer, page).select("link[href], script[src]").stream()
                    .map(one -> one.attr("href") + one.attr("src"))
                    .distinct()
                    .mapToInt(file -> browser.get(file).asByteArray().length)
                    .sum();
            assertTrue(loaded > 0 && answer.asByteArray().length + loaded < 200_000, page + " " + loaded);
        }
    }
}

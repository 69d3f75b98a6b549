package org.iotlabel.attestation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.iotlabel.party.Role;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.testing.TestPeople;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A declaration that is signed elsewhere by a key of the vendor, and pasted into the page. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SealPagesTest {
    private final SealingKey key = SealingKey.es256("build-1");
    private AttestationFixture draft;
    private TestBrowser browser;

    @BeforeEach
    void a_member_with_a_complete_draft_before_the_page() {
        draft = AttestationFixture.aCompleteDraft();
        key.register(draft.admin, draft.vendor).statusCode(201);
        browser = new TestBrowser(TestPeople.member(draft.vendor, Role.VENDOR_MEMBER));
    }

    @Test
    void a_seal_over_the_digest_of_the_page_hands_in() {
        var page = declaration();
        var digest = page.select("[name=/digest]").val();
        assertTrue(page.selectFirst("details:has(#f-jws)").text().contains(digest), "whoever signs needs the digest");
        var handedIn = browser.sendAndFollow(page, typed(page, key.over(digest) + "\r\n"));
        assertTrue(handedIn.select(".lead").text().startsWith("Handed in"), handedIn.text());
        draft.admin
                .get("/api/v1/attestations/" + draft.id + "/revisions")
                .then()
                .body("digest", contains(digest))
                .body("sealedBy", contains("KEY"))
                .body("kid", contains("build-1"));
    }

    @Test
    void a_wrong_seal_is_refused_at_its_field_and_can_be_mended_there() {
        var page = declaration();
        var wrong = key.over("sha256:" + "0".repeat(64));
        var refused = refused(page, wrong);
        assertEquals("The signature does not match its content.", fault(refused));
        assertEquals(wrong, refused.select("#f-jws").text());
        assertTrue(refused.select("details #f-jws").isEmpty(), "what is wrong is not folded away");
        assertEquals(
                AttestationFixture.promises().size(),
                refused.select("[name=/promises/-][checked]").size());
        assertEquals("The signature is not a readable JWS.", fault(refused(refused, "my signature")));
        draft.read().body("state", is("DRAFT")).body("revision", is(0));
        browser.sendAndFollow(refused, Map.of("/jws", key.over(draft.digest())));
        draft.read().body("state", is("SUBMITTED"));
    }

    private Document declaration() {
        return browser.open("/portal/attestations/" + draft.id + "/submission");
    }

    private Document refused(Document page, String jws) {
        var answer = browser.send(page, typed(page, jws));
        assertEquals(422, answer.statusCode(), answer::asString);
        return TestBrowser.read(answer, "seal-refused");
    }

    private static Map<String, Object> typed(Document page, String jws) {
        return Map.of("/promises/-", page.select("[name=/promises/-]").eachAttr("value"), "/jws", jws);
    }

    /** What stands at the field, to which the summary leads too. */
    private static String fault(Document page) {
        assertEquals(List.of("#f-jws"), page.select(".summary a").eachAttr("href"));
        var field = page.selectFirst("#f-jws");
        assertEquals("true", field.attr("aria-invalid"));
        return page.select(".error")
                .select("#" + field.attr("aria-describedby").split(" ")[0])
                .text();
    }
}

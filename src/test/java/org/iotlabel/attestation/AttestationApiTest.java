package org.iotlabel.attestation;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.party.Role;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPeople;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AttestationApiTest {
    @Test
    void a_draft_says_what_applies_and_how_much_is_left() {
        var draft = AttestationFixture.aDraft();
        draft.read()
                .statusCode(200)
                .body("state", is("DRAFT"))
                .body("revision", is(0))
                .body("effort.left.size()", greaterThan(5))
                .body("effort.minutes", greaterThan(0));
        draft.admin
                .calls()
                .contentType(ContentType.JSON)
                .body(Map.of("answers", Map.of("password-login", true)))
                .put("/api/v1/attestations/{id}/features", draft.id)
                .then()
                .statusCode(200)
                .body(
                        "requirements.find { it.id == 'PWD-1' }.because",
                        is("applies because the device has a password login"))
                .body("requirements.find { it.id == 'PWD-1' }.applies", is(true));
    }

    @Test
    void a_simple_sensor_needs_fewer_than_forty_answers() {
        var draft = AttestationFixture.aCompleteDraft();
        int questions = draft.read().extract().path("features.size()");
        int demands = draft.read().extract().path("effort.applying.size()");
        assertTrue(questions + demands < 40, questions + " questions and " + demands + " demands");
        draft.read().body("effort.left", empty());
    }

    @Test
    void a_claim_that_does_not_apply_needs_a_reason_of_twenty_characters() {
        var draft = AttestationFixture.aDraft();
        claim(draft, "SUP-1", Map.of("answer", "NOT_APPLICABLE", "reason", "It does not."))
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        claim(draft, "SUP-1", Map.of("answer", "NOT_CLAIMED", "reason", "The month is not published yet."))
                .statusCode(200)
                .body("claims.SUP-1.answer", is("NOT_CLAIMED"));
        claim(draft, "SUP-1", Map.of("text", "It is."))
                .statusCode(422)
                .body("errors.pointer", contains("/answer"))
                .body("errors[0].message", containsString("NOT_APPLICABLE (not applicable)"));
        claim(draft, "NOPE-1", Map.of("answer", "MET", "text", "It is.")).statusCode(422);
    }

    @Test
    void a_document_hears_of_all_its_faults_at_once() {
        var draft = AttestationFixture.aDraft();
        var wrong = AttestationFixture.document();
        ((ObjectNode) wrong.path("features")).put("warp-drive", true);
        ((ObjectNode) wrong.path("product")).putArray("gtins").add("4006381333932");
        ((ObjectNode) wrong.path("claims").path("SUP-1")).putArray("evidence").add("nowhere.pdf");
        draft.write(wrong)
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems("/features/warp-drive", "/product/gtins/0", "/claims/SUP-1/evidence/0"));
        wrong.put("level", 9);
        draft.write(wrong).statusCode(422).body("errors.pointer", hasItem("/level"));
        draft.read().body("features", equalTo(Map.of()));
    }

    @Test
    void what_is_missing_is_pointed_at_before_anything_is_submitted() {
        var draft = AttestationFixture.aDraft();
        draft.submit()
                .statusCode(422)
                .body("type", is("/problems/incomplete"))
                .body("errors.pointer", hasItems("/features/password-login", "/claims/SUP-1"));
        draft.read().body("state", is("DRAFT")).body("revision", is(0));
    }

    @Test
    void a_product_that_contradicts_itself_is_not_submitted() {
        var document = AttestationFixture.document();
        var product = document.withObject("/product");
        product.withObject("/extendedSupport").put("until", "2031-06").put("terms", "For a fee.");
        product.withObject("/updates").put("lastOn", "2999-01-01");
        product.withArray("recognition")
                .addObject()
                .put("scheme", "Sampleland Cyber Label")
                .put("reference", "SCL-42")
                .put("url", "https://scl.example/42")
                .put("until", "2001-12-31");
        for (var needed : List.of(false, true)) {
            product.withArray("connections")
                    .addObject()
                    .put("who", "Heron")
                    .put("why", "news")
                    .put("needed", needed);
        }
        AttestationFixture.complete(document)
                .submit()
                .statusCode(422)
                .body("type", is("/problems/incomplete"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/product/extendedSupport/until",
                                "/product/updates/lastOn",
                                "/product/recognition/0/until",
                                "/product/connections/1/needed"));
    }

    @Test
    void what_no_assessor_can_open_shows_nothing_of_a_claim() {
        var draft = AttestationFixture.aDraft();
        draft.upload("declaration.md", "VENDOR").statusCode(201);
        draft.upload("test-report.md", "VENDOR").statusCode(201);
        draft.upload("support-page.md", "SCHEME").statusCode(201);
        draft.write(AttestationFixture.document()).statusCode(200);
        draft.submit()
                .statusCode(422)
                .body("type", is("/problems/incomplete"))
                .body("errors.pointer", hasItem("/claims/NET-1/evidence"))
                .body("errors.pointer", not(hasItem("/claims/SUP-1/evidence")))
                .body("errors.message", everyItem(containsString("only you may read")));
    }

    @Test
    void a_vendor_reads_who_was_given_its_evidence() {
        var draft = AttestationFixture.aDraft();
        String piece = draft.upload("declaration.md", "VENDOR").extract().path("id");
        var reads = "/api/v1/attestations/{id}/evidence/{piece}/reads";
        draft.admin.calls().get(reads, draft.id, piece).then().statusCode(200).body("reads", equalTo(List.of()));
        draft.admin
                .calls()
                .get("/api/v1/attestations/{id}/evidence/{piece}", draft.id, piece)
                .then()
                .statusCode(200);
        draft.admin
                .calls()
                .get(reads, draft.id, piece)
                .then()
                .statusCode(200)
                .body("reads.role", contains("VENDOR_ADMIN"))
                .body("reads[0].name", is(draft.admin.name()))
                .body("publicReads", equalTo(List.of()));
    }

    @Test
    void a_submission_seals_a_revision_that_never_changes() {
        var draft = AttestationFixture.aCompleteDraft();
        var digest = draft.digest();
        draft.submit().statusCode(200).body("state", is("SUBMITTED")).body("revision", is(1));
        draft.admin
                .calls()
                .get("/api/v1/attestations/{id}/revisions/1", draft.id)
                .then()
                .statusCode(200)
                .header("Label-Digest", digest)
                .body("claims.SUP-1.answer", is("MET"))
                .body("evidence", hasSize(3));
        draft.write(AttestationFixture.document())
                .statusCode(409)
                .body("type", is("/problems/not-writable"))
                .body("state", is("SUBMITTED"));
        draft.upload("simple-sensor.attestation.json", "PUBLIC").statusCode(409);
        draft.submit()
                .statusCode(409)
                .body("type", is("/problems/illegal-step"))
                .body("allowed", hasItem("WITHDRAWN"));
    }

    @Test
    void a_declaration_of_something_else_is_refused() {
        var draft = AttestationFixture.aCompleteDraft();
        var stale = draft.digest();
        var changed = AttestationFixture.document();
        ((ObjectNode) changed.path("product")).put("supportUntil", "2033-01");
        draft.write(changed).statusCode(200);
        draft.submit(draft.admin, Map.of("promises", AttestationFixture.promises(), "digest", stale))
                .statusCode(409)
                .body("type", is("/problems/snapshot-changed"))
                .body("errors.pointer", contains("/digest"))
                .body("digest", is(draft.digest()));
        draft.submit(draft.admin, Map.of("promises", List.of("SAME_AS_SOLD"), "digest", draft.digest()))
                .statusCode(422)
                .body("errors.pointer", contains("/promises"));
        draft.read().body("state", is("DRAFT"));
    }

    @Test
    void only_an_administrator_seals_by_identity() {
        var draft = AttestationFixture.aCompleteDraft();
        var declaration = Map.<String, Object>of("promises", AttestationFixture.promises(), "digest", draft.digest());
        draft.submit(TestPeople.member(draft.vendor, Role.VENDOR_MEMBER), declaration)
                .statusCode(403)
                .body("type", is("/problems/seal-needed"))
                .body("errors.pointer", contains("/jws"));
        draft.submit(TestPeople.machine(draft.vendor), declaration)
                .statusCode(403)
                .body("type", is("/problems/seal-needed"));
    }

    @Test
    void a_foreign_attestation_looks_like_none() {
        var draft = AttestationFixture.aDraft();
        var stranger = TestPeople.a(Role.VENDOR_ADMIN);
        for (var path : List.of("", "/history", "/snapshot", "/revisions", "/revisions/1", "/evidence")) {
            stranger.calls()
                    .get("/api/v1/attestations/" + draft.id + path)
                    .then()
                    .statusCode(404);
        }
        stranger.calls().get("/api/v1/attestations").then().body("items", hasSize(0));
        stranger.calls()
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "mine"))
                .post("/api/v1/attestations/{id}/withdrawal", draft.id)
                .then()
                .statusCode(404);
    }

    @Test
    void a_withdrawal_ends_it_and_leaves_its_reason_in_the_history() {
        var submitted = AttestationFixture.aSubmission();
        submitted
                .admin
                .calls()
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "We sell it no longer."))
                .post("/api/v1/attestations/{id}/withdrawal", submitted.id)
                .then()
                .statusCode(200)
                .body("state", is("WITHDRAWN"))
                .body("actions.findAll { it.allowed }", empty());
        submitted
                .admin
                .calls()
                .get("/api/v1/attestations/{id}/history", submitted.id)
                .then()
                .body("to", allOf(hasItem("SUBMITTED"), hasItem("WITHDRAWN")))
                .body("reason", hasItem("We sell it no longer."));
    }

    @Test
    void two_writers_do_not_overwrite_each_other() {
        var draft = AttestationFixture.aDraft();
        var tag = draft.read().extract().header("ETag");
        answer(draft, tag, true).statusCode(200).header("ETag", not(is(tag)));
        answer(draft, tag, false).statusCode(412).body("type", is("/problems/stale"));
        draft.read().body("features.password-login", is(true));
    }

    @Test
    void evidence_comes_back_as_it_was_and_only_as_a_file() {
        var draft = AttestationFixture.aDraft();
        String piece = draft.upload("declaration.md", "VENDOR")
                .statusCode(201)
                .extract()
                .path("id");
        draft.admin
                .calls()
                .get("/api/v1/attestations/{id}/evidence/{piece}", draft.id, piece)
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment"))
                .header("Content-Security-Policy", containsString("sandbox"));
        draft.upload("declaration.md", "VENDOR").statusCode(409);
        draft.admin
                .calls()
                .get("/api/v1/attestations/{id}/evidence/{piece}", draft.id, UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse claim(AttestationFixture draft, String requirement, Map<String, String> claim) {
        return draft.admin
                .calls()
                .contentType(ContentType.JSON)
                .body(claim)
                .put("/api/v1/attestations/{id}/claims/{requirement}", draft.id, requirement)
                .then();
    }

    private static ValidatableResponse answer(AttestationFixture draft, String tag, boolean value) {
        return draft.admin
                .calls()
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(Map.of("answers", Map.of("password-login", value)))
                .put("/api/v1/attestations/{id}/features", draft.id)
                .then();
    }

    /** Does what is offered as not allowed, with a body that is right in itself; the detail of the problem. */
}

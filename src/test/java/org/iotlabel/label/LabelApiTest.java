package org.iotlabel.label;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.Role;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPeople;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LabelApiTest {
    private static final List<String> DOCUMENTS =
            KeptDocuments.NAMES.stream().map(LabelDocumentName::fileName).toList();

    private static final Set<String> SIGNED =
            Set.of("label.jwt", "label.cose", "label.cose.txt", "seal.png", "seal.svg", "label.pdf", "label.de.pdf");

    @Inject
    RelayOutboxMessages relay;

    @Test
    void everybody_reads_where_a_label_stands() {
        var label = LabelFixture.issued(relay);
        label.read()
                .statusCode(200)
                .header("ETag", notNullValue())
                .header("Cache-Control", containsString("no-cache"))
                .body("state", is("ACTIVE"))
                .body("reasonCode", nullValue())
                .body("url", containsString("/" + label.serial))
                .body("supportUntil", notNullValue())
                .body(
                        "digest",
                        is(Sha256Digest.of(document(label, "label.json")).toString()))
                .body(
                        "links.keySet()",
                        hasItems(
                                "label.pdf",
                                "label.de.pdf",
                                "label.jwt",
                                "label.tlog-proof",
                                "history",
                                "decision.json"))
                .body("actions", empty());
        given().get("/api/v1/labels/00000000G").then().statusCode(404);
    }

    @Test
    void a_serial_is_read_as_people_write_it() {
        var label = LabelFixture.issued(relay);
        String printed = label.read().extract().path("serial");
        given().get("/api/v1/labels/{serial}", printed.toLowerCase())
                .then()
                .statusCode(200)
                .body("serial", is(printed));
    }

    @Test
    void asking_again_answers_the_same_label() {
        var label = LabelFixture.issued(relay);
        label.issue().statusCode(201).body("serial", is(label.read().extract().<String>path("serial")));
        TestPeople.a(Role.CERTIFIER)
                .calls()
                .contentType("application/json")
                .body(Map.of("decision", UUID.randomUUID()))
                .post("/api/v1/labels")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/decision"));
    }

    @Test
    void the_facts_are_those_that_were_decided() {
        var label = LabelFixture.issued(relay);
        var decision = label.get("/decision.json").statusCode(200).extract();
        label.get("/label.json")
                .body(
                        "decision.digest",
                        is(Sha256Digest.of(decision.asByteArray()).toString()))
                .body("decision.attestation", is(decision.<String>path("basis.submission")))
                .body("decision.report", is(decision.<String>path("basis.evaluation")))
                .body("baseline.digest", is(decision.<String>path("basis.baseline.digest")))
                .body("score", is(decision.<Integer>path("basis.score.score")))
                .body("level.number", is(decision.<Integer>path("basis.levelSought")))
                .body("product.model", is(decision.<String>path("product.model")))
                .body("assessors.name", equalTo(decision.path("evaluators.name")));
    }

    @Test
    void the_facts_recompute_to_the_same_score() {
        var label = LabelFixture.issued(relay);
        var facts = label.get("/label.json").extract();
        given().contentType("application/json")
                .body(Map.of(
                        "baseline", facts.path("baseline.version"),
                        "features", facts.path("facts.features"),
                        "verdicts", facts.path("facts.verdicts"),
                        "containment", facts.path("facts.containment")))
                .post("/api/v1/scoring")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .body("score", is(facts.<Integer>path("score")))
                .body("grade", is(facts.<String>path("containmentGrade")));
    }

    @Test
    void every_document_is_kept_to_the_byte_and_for_ever() {
        var label = LabelFixture.issued(relay);
        for (var name : DOCUMENTS) {
            // What is signed may be signed anew one day; below its edition it stays.
            var isSignedAnew = SIGNED.contains(name);
            var first = label.get("/" + name)
                    .statusCode(200)
                    .header(
                            "Cache-Control",
                            is(isSignedAnew ? "public, max-age=60" : "public, max-age=31536000, immutable"))
                    .header("Content-Encoding", nullValue())
                    .extract();
            var digest = Sha256Digest.of(first.asByteArray());
            assertEquals("\"" + digest + "\"", first.header("ETag"));
            assertEquals("sha-256=:" + digest.base64() + ":", first.header("Repr-Digest"));
            given().header("If-None-Match", first.header("ETag"))
                    .get("/api/v1/labels/{serial}/{name}", label.serial, name)
                    .then()
                    .statusCode(304);
            var below = given().get("/{serial}/{name}", label.serial, name).asByteArray();
            assertArrayEquals(first.asByteArray(), below);
        }
        var json = document(label, "label.json");
        assertArrayEquals(CanonicalJson.parse(json).bytes(), json);
    }

    @Test
    void no_document_changes_whatever_becomes_of_the_label() {
        var label = LabelFixture.issued(relay);
        var before = DOCUMENTS.stream().map(name -> document(label, name)).toList();
        label.suspend().statusCode(200);
        label.support("2039-12").statusCode(200);
        label.withdraw().statusCode(200);
        for (var i = 0; i < DOCUMENTS.size(); i++) {
            assertArrayEquals(before.get(i), document(label, DOCUMENTS.get(i)));
        }
    }

    @Test
    void the_scheme_suspends_reinstates_and_withdraws_with_public_reasons() {
        var label = LabelFixture.issued(relay);
        label.suspend().statusCode(200).body("state", is("SUSPENDED")).body("reasonCode", is("SECURITY_INCIDENT"));
        label.reinstate().statusCode(200).body("state", is("ACTIVE")).body("reasonCode", nullValue());
        label.withdraw().statusCode(200).body("state", is("WITHDRAWN"));
        var history = label.get("/history")
                .statusCode(200)
                .body("from", contains("ISSUING", "ACTIVE", "SUSPENDED", "ACTIVE"))
                .body("to", contains("ACTIVE", "SUSPENDED", "ACTIVE", "WITHDRAWN"))
                .body("reasonCode", contains(null, "SECURITY_INCIDENT", null, "EVIDENCE_FALSE"))
                .body("role", contains("SYSTEM", "CERTIFIER", "CERTIFIER", "CERTIFIER"))
                .body("at", everyItem(notNullValue()))
                .extract()
                .asString();
        assertEquals(-1, history.indexOf("made up"));
        assertEquals(-1, history.indexOf(label.certifier.name()));
        label.reinstate()
                .statusCode(409)
                .body("type", is("/problems/illegal-label-step"))
                .body("state", is("WITHDRAWN"))
                .body("allowed", empty());
    }

    @Test
    void a_move_needs_its_reason_in_full() {
        var label = LabelFixture.issued(relay);
        label.move(label.certifier, "suspension", Map.of("words", "So."))
                .statusCode(422)
                .body("errors.pointer", contains("/reasonCode"));
        label.move(label.certifier, "suspension", Map.of("reasonCode", "OTHER", "words", " "))
                .statusCode(422)
                .body("errors.pointer", contains("/words"));
        label.move(label.certifier, "withdrawal", Map.of("reasonCode", "BECAUSE", "words", "So."))
                .statusCode(400)
                .body("errors.pointer", contains("/reasonCode"));
        label.move(label.certifier, "reinstatement", Map.of()).statusCode(422);
        label.read().body("state", is("ACTIVE"));
    }

    @Test
    void each_sees_and_does_what_is_theirs() {
        var label = LabelFixture.issued(relay);
        var path = "/api/v1/labels/" + label.serial;
        label.certifier
                .calls()
                .get(path)
                .then()
                .header("Cache-Control", containsString("private"))
                .body("actions.name", contains("suspension", "reinstatement", "withdrawal"))
                .body("actions.allowed", contains(true, false, true));
        label.vendor.calls().get(path).then().body("actions.name", contains("surrender", "support"));
        TestPeople.member(label.review.evaluated.attestation.vendor, Role.VENDOR_MEMBER)
                .calls()
                .get(path)
                .then()
                .body("actions.name", contains("surrender", "support"))
                .body("actions.allowed", contains(false, true));
        var stranger = TestPeople.a(Role.VENDOR_ADMIN);
        stranger.calls().get(path).then().body("actions", empty());
        label.move(stranger, "surrender", Map.of("words", "Not mine.")).statusCode(404);
        label.move(stranger, "support", Map.of("until", "2040-01")).statusCode(404);
        label.move(label.vendor, "suspension", Map.of("reasonCode", "OTHER", "words", "Self."))
                .statusCode(403);
        label.move(label.certifier, "surrender", Map.of("words", "Theirs.")).statusCode(403);
    }

    @Test
    void a_stale_move_is_refused() {
        var label = LabelFixture.issued(relay);
        var tag = label.read().extract().header("ETag");
        label.suspend().statusCode(200);
        label.certifier
                .calls()
                .header("If-Match", tag)
                .contentType("application/json")
                .body(Map.of("words", "Mended."))
                .post("/api/v1/labels/{serial}/reinstatement", label.serial)
                .then()
                .statusCode(412);
    }

    @Test
    void a_vendor_gives_its_label_back() {
        var label = LabelFixture.issued(relay);
        label.surrender().statusCode(200).body("state", is("SURRENDERED")).body("reasonCode", is("VENDOR_REQUEST"));
        label.get("/history").body("[-1].role", is("VENDOR_ADMIN"));
        label.surrender().statusCode(409);
    }

    @Test
    void support_is_promised_for_longer_and_never_for_shorter() {
        var label = LabelFixture.issued(relay);
        String promised = label.read().extract().path("supportUntil");
        label.support(promised).statusCode(409).body("type", is("/problems/support-only-grows"));
        label.support("2020-01").statusCode(409).body("supportUntil", is(promised));
        label.support("2040-06").statusCode(200).body("supportUntil", is("2040-06"));
        label.support("2039-12").statusCode(409).body("supportUntil", is("2040-06"));
        label.support("soon").statusCode(400).body("errors.pointer", contains("/until"));
        label.get("/support")
                .body("until", is("2040-06"))
                .body("onLabel", is(promised))
                .body("extensions.until", contains("2040-06"));
    }

    @Test
    void the_keys_are_published_in_both_forms() {
        var jwks = given().get("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .body("keys.kid", hasItem(notNullValue()))
                .body("keys.d", everyItem(nullValue()))
                .extract();
        List<String> kids = jwks.path("keys.kid");
        var label = LabelFixture.issued(relay);
        String issuer = label.get("/label.json").extract().path("issuer.id");
        var did = given().get("/.well-known/did.json")
                .then()
                .statusCode(200)
                .body("id", is(issuer))
                .body("verificationMethod.publicKeyJwk.kid", equalTo(kids))
                .body("assertionMethod", not(empty()))
                .extract();
        List<String> methods = did.path("verificationMethod.id");
        List<String> assertions = did.path("assertionMethod");
        assertTrue(methods.containsAll(assertions));
        assertTrue(assertions.getFirst().startsWith(issuer + "#"));
    }

    private static byte[] document(LabelFixture label, String name) {
        return label.get("/" + name).statusCode(200).extract().asByteArray();
    }
}

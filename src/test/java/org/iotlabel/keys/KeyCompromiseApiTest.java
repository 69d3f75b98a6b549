package org.iotlabel.keys;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.SigningKeys;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class KeyCompromiseApiTest {

    @Inject
    RelayOutboxMessages relay;

    @Inject
    KeyStanding standing;

    @Inject
    SigningKeys signing;

    @Inject
    TestClock clock;

    private final KeyFixture keys = new KeyFixture();

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    void labels_signed_after_a_key_was_lost_turn_red_and_earlier_ones_stay_good() {
        var lost = keys.fresh(KeyRole.LABEL);
        var before = LabelFixture.issued(relay);
        // The second of a loss counts whole, as the published keys tell it in seconds.
        clock.advance(Duration.ofSeconds(1));
        var since = clock.instant();
        var after = LabelFixture.issued(relay);
        verdict(after).body("verdict", is("VALID"));
        keys.compromise(lost, KeyRole.LABEL, since);
        verdict(before).body("verdict", is("VALID"));
        verdict(after).body("verdict", is("BAD_SIGNATURE"));
        var fresh = LabelFixture.issued(relay);
        verdict(fresh).body("verdict", is("VALID"));
        assertEquals(Standing.GOOD, standing.of(lost, since.minusMillis(1)));
        assertEquals(Standing.COMPROMISED, standing.of(lost, since));
    }

    private static io.restassured.response.ValidatableResponse verdict(LabelFixture label) {
        return given().accept("application/json").get("/" + label.serial).then().statusCode(200);
    }

    @Test
    void a_lost_document_key_is_on_the_revocation_list_with_reason_and_date() throws Exception {
        keys.fresh(KeyRole.DOCUMENT);
        var lost = signing.of(KeyRole.DOCUMENT);
        var certificate = lost.chain().getFirst();
        assertNull(revocations().getRevokedCertificate(certificate));
        var since = Instant.now().minus(Duration.ofDays(3));
        keys.compromise(lost.kid(), KeyRole.DOCUMENT, since);
        var entry = revocations().getRevokedCertificate(certificate);
        assertNotNull(entry);
        assertEquals("KEY_COMPROMISE", entry.getRevocationReason().name());
        assertNotNull(entry.getExtensionValue("2.5.29.24"), "since when it is lost");
        assertNull(revocations()
                .getRevokedCertificate(signing.of(KeyRole.DOCUMENT).chain().getFirst()));
        given().get("/.well-known/jwks.json")
                .then()
                .body("keys.find { it.kid == '" + lost.kid() + "' }.revoked.revoked_at", is((int)
                        since.getEpochSecond()));
        keys.proposeCompromise(keys.one, lost.kid(), since).statusCode(409);
        KeyFixture.read(lost.kid()).body("state", is("COMPROMISED")).body("declaredAt", notNullValue());
    }

    /** As a verifier reads it: signed by the published authority, and still running. */
    private static X509CRL revocations() throws Exception {
        var reader = CertificateFactory.getInstance("X.509");
        var pem = given().get("/.well-known/ca.pem")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var authority = (X509Certificate) reader.generateCertificate(new ByteArrayInputStream(pem));
        var der = given().get("/.well-known/ca.crl")
                .then()
                .statusCode(200)
                .contentType("application/pkix-crl")
                .extract()
                .asByteArray();
        var list = (X509CRL) reader.generateCRL(new ByteArrayInputStream(der));
        list.verify(authority.getPublicKey());
        assertEquals(authority.getSubjectX500Principal(), list.getIssuerX500Principal());
        assertEquals(1, list.getNextUpdate().toInstant().compareTo(Instant.now()));
        return list;
    }

    @Test
    void a_wrong_declaration_is_told_where_it_is_wrong() {
        var kid = KeyFixture.active(KeyRole.WEBHOOK);
        keys.proposeCompromise(keys.one, kid, Instant.now().plusSeconds(60))
                .statusCode(422)
                .body("errors.pointer", hasItem("/compromisedAt"));
        keys.proposeCompromise(keys.one, "A".repeat(43), Instant.now().minusSeconds(60))
                .statusCode(422)
                .body("errors.pointer", hasItem("/kid"));
        keys.proposeCompromise(keys.one, "../etc", Instant.now()).statusCode(422);
        keys.proposeCompromise(keys.one, kid, Instant.MIN)
                .statusCode(422)
                .body("errors.pointer", hasItem("/compromisedAt"));
    }

    @Test
    void a_key_that_never_was_ours_stands_for_nothing() {
        assertEquals(Standing.UNKNOWN_KEY, standing.of("A".repeat(43), Instant.now()));
    }
}

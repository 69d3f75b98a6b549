package org.iotlabel.label;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.iotlabel.certification.ReviewFixture;
import org.iotlabel.keys.KeyFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.SigningInput;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestClock;
import org.iotlabel.transparency.LogProof;
import org.iotlabel.transparency.SequenceQueuedEntries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keys that are put away or lost while labels are on their way, and what proves when a label was there. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class KeyPutAwayWhileIssuingTest {
    @Inject
    RelayOutboxMessages relay;

    @Inject
    LabelIssuing issuing;

    @Inject
    FinishIssuingLabels job;

    @Inject
    SequenceQueuedEntries sequencing;

    @Inject
    Labels labels;

    @Inject
    TestClock clock;

    private final KeyFixture keys = new KeyFixture();

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    void what_was_drawn_up_for_a_key_that_was_put_away_is_drawn_up_anew_and_signed_by_the_next() {
        var serial = issuing.reserve(ReviewFixture.granted(relay));
        var drawn = read(serial).statement().input();
        var next = keys.rotate(KeyRole.LABEL);
        clock.advance(Duration.ofMinutes(5));
        job.finishAll();
        var label = read(serial);
        var signed = SigningInput.of(label.statement().jwt().orElseThrow());
        assertNotEquals(drawn.kid(), next.kid());
        assertEquals(next.kid(), signed.kid());
        assertEquals(statement(drawn), statement(signed));
        assertTrue(signed.signedAt().isPresent(), "it says when, because it says that the label began before");
        verdict(serial, "VALID");
        assertTrue(label.isDocumented());
        assertEquals(0, OwnerDatabase.count("""
                SELECT count(*) FROM label_document
                WHERE label = ? AND kid IS NOT NULL AND name NOT LIKE '%CERTIFICATE' AND kid <> ?""", serial.value(), next.kid()));
        checked(serial, "label.jwt");
        checked(serial, "label.pdf");
        checked(serial, "label.cose");
    }

    @Test
    void what_a_key_signed_before_it_was_lost_and_nobody_recorded_goes_nowhere() {
        keys.fresh(KeyRole.LABEL);
        var serial = issuing.reserve(ReviewFixture.granted(relay));
        var lost = read(serial).statement().input().kid();
        var signed = issuing.sign(serial);
        keys.compromise(lost, KeyRole.LABEL, Instant.now());
        assertFalse(issuing.activate(serial, signed));
        assertEquals(LabelState.ISSUING, read(serial).writtenState());
        given().get("/api/v1/labels/" + serial.value()).then().statusCode(404);
        issuing.finish(serial);
        assertNotEquals(
                lost,
                SigningInput.of(read(serial).statement().jwt().orElseThrow()).kid());
        verdict(serial, "VALID");
    }

    @Test
    void documents_that_a_document_key_signed_before_it_was_put_away_are_made_again() {
        var serial = issuing.reserve(ReviewFixture.granted(relay));
        assertTrue(issuing.activate(serial, issuing.sign(serial)));
        var made = issuing.render(serial);
        var next = keys.rotate(KeyRole.DOCUMENT);
        assertFalse(issuing.publish(serial, made));
        assertFalse(read(serial).isDocumented());
        issuing.finish(serial);
        assertEquals(2, OwnerDatabase.count("""
                SELECT count(*) FROM label_document
                WHERE label = ? AND name LIKE '%CERTIFICATE' AND kid = ?""", serial.value(), next.kid()));
    }

    @Test
    void the_log_says_when_a_label_was_there_and_a_history_that_was_dated_back_does_not() {
        var lost = keys.fresh(KeyRole.LABEL);
        var before = Instant.now();
        var label = LabelFixture.issued(relay);
        verdict(new Serial(label.serial), "VALID");
        OwnerDatabase.run("ALTER TABLE label_history DISABLE TRIGGER label_history_append_only");
        try {
            assertEquals(
                    1,
                    OwnerDatabase.run(
                            "UPDATE label_history SET at = ? WHERE label = ?",
                            Timestamp.from(before.minusSeconds(60)),
                            label.serial));
        } finally {
            OwnerDatabase.run("ALTER TABLE label_history ENABLE TRIGGER label_history_append_only");
        }
        keys.compromise(lost, KeyRole.LABEL, before);
        verdict(new Serial(label.serial), "BAD_SIGNATURE");
    }

    @Test
    void of_a_label_with_many_entries_the_one_of_its_credential_counts() {
        var lost = keys.fresh(KeyRole.LABEL);
        var label = LabelFixture.issued(relay);
        label.suspend().statusCode(200);
        label.reinstate().statusCode(200);
        sequencing.sequenceAll();
        var proof = label.get("/label.tlog-proof").statusCode(200).extract().asByteArray();
        var entry = CanonicalJson.parse(LogProof.parse(proof).extra()).tree();
        assertEquals("label-issued", entry.path("kind").asText());
        // The second of a loss counts whole, as the published keys tell it in seconds.
        clock.advance(Duration.ofSeconds(1));
        keys.compromise(lost, KeyRole.LABEL, clock.instant());
        verdict(new Serial(label.serial), "VALID");
    }

    private static String statement(SigningInput input) {
        return input.text().substring(input.text().indexOf('.'));
    }

    private static void verdict(Serial serial, String expected) {
        given().accept("application/json")
                .get("/" + serial.value())
                .then()
                .statusCode(200)
                .body("verdict", is(expected));
    }

    /** The service's own verifier, which is the one of the command. */
    private static void checked(Serial serial, String file) {
        var document = given().get("/api/v1/labels/" + serial.value() + "/" + file)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        given().multiPart("file", file, document)
                .post("/api/v1/verifications")
                .then()
                .statusCode(200)
                .body("verdict", is("VALID"));
    }

    private Label read(Serial serial) {
        return QuarkusTransaction.requiringNew().call(() -> labels.of(serial));
    }
}

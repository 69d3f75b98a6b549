package org.iotlabel.label;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.iotlabel.label.ResigningFixture.bytes;
import static org.iotlabel.label.ResigningFixture.checked;
import static org.iotlabel.label.ResigningFixture.editions;
import static org.iotlabel.label.ResigningFixture.kid;
import static org.iotlabel.label.ResigningFixture.verdict;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.iotlabel.keys.KeyFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.JwsVerifier;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.PublicKeys;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.testing.ConnectionCut;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestClock;
import org.iotlabel.transparency.LogProof;
import org.iotlabel.transparency.SequenceQueuedEntries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of labels whose key was lost, seen through the doors. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ResignLabelsTest {
    private static final List<String> SIGNED =
            List.of("label.jwt", "label.cose", "label.cose.txt", "label.pdf", "label.de.pdf");

    @Inject
    RelayOutboxMessages relay;

    @Inject
    ResignLabels job;

    @Inject
    SequenceQueuedEntries sequencing;

    @Inject
    PublicKeys published;

    @Inject
    TestClock clock;

    private final ResigningFixture seen = new ResigningFixture();
    private final KeyFixture keys = seen.keys;

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    void labels_from_before_the_loss_are_signed_anew_and_later_ones_are_left_to_people() {
        var lost = keys.fresh(KeyRole.LABEL);
        var good = LabelFixture.issued(relay);
        var suspended = LabelFixture.issued(relay);
        suspended.suspend().statusCode(200);
        var ended = LabelFixture.issued(relay);
        ended.withdraw().statusCode(200);
        sequencing.sequenceAll();
        var before = bytes(good, "/label.jwt");
        var facts = bytes(good, "/label.json");
        var since = Instant.now();
        var late = LabelFixture.issued(relay);
        keys.compromise(lost, KeyRole.LABEL, since);
        seen.progress(lost).body("total", is(0)).body("done", is(0));

        job.resignAll();
        sequencing.sequenceAll();

        seen.progress(lost)
                .body("role", is("LABEL"))
                .body("since", notNullValue())
                .body("failed", is(0))
                .body("waiting", is(0))
                .body("done", greaterThanOrEqualTo(2))
                .body("toDecide", hasItem(new Serial(late.serial).toString()));
        assertArrayEquals(facts, bytes(good, "/label.json"));
        assertSignedByTheNext(good, lost, before);
        verdict(good, "VALID");
        verdict(suspended, "SUSPENDED");
        assertEquals(2, editions(suspended));
        assertEquals(1, editions(ended));
        verdict(late, "BAD_SIGNATURE");
        assertEquals(1, editions(late));
        assertEquals(lost, kid(bytes(late, "/label.jwt")));
        for (var file : SIGNED) {
            assertEquals("VALID", checked(bytes(good, "/" + file)), file);
            assertEquals(List.of(file, "BAD_SIGNATURE"), List.of(file, checked(bytes(late, "/" + file))));
        }
        assertTheEarlierStays(good, before);
        for (var file : SIGNED) {
            assertEquals(List.of(file, "VALID"), List.of(file, checked(bytes(good, "/editions/1/" + file))));
        }
    }

    private void assertSignedByTheNext(LabelFixture label, String lost, byte[] before) {
        var after = bytes(label, "/label.jwt");
        assertEquals(KeyFixture.active(KeyRole.LABEL), kid(after));
        assertFalse(kid(after).equals(lost));
        var payload = JwsVerifier.verify(new String(after, US_ASCII), "vc+jwt", published, KeyRole.LABEL);
        assertArrayEquals(
                JwsVerifier.verify(new String(before, US_ASCII), "vc+jwt", published, KeyRole.LABEL), payload);
        var entry = CanonicalJson.parse(
                        LogProof.parse(bytes(label, "/label.tlog-proof")).extra())
                .tree();
        assertEquals("label-resigned", entry.path("kind").asText());
        assertEquals(lost, entry.path("lostKey").asText());
        assertEquals(Sha256Digest.of(after).toString(), entry.path("credential").asText());
    }

    private void assertTheEarlierStays(LabelFixture label, byte[] before) {
        assertArrayEquals(before, bytes(label, "/editions/1/label.jwt"));
        assertEquals("VALID", checked(before), "what was handed out before the loss stays good");
        label.get("/editions").body("number", contains(1, 2)).body("[1].lostKey", notNullValue());
        var proof = LogProof.parse(bytes(label, "/editions/1/label.tlog-proof"));
        assertTrue(new String(proof.extra(), US_ASCII).contains("\"label-issued\""));
        label.get("/editions/1/label.jwt").header("Cache-Control", is("public, max-age=31536000, immutable"));
        label.get("/label.jwt").header("Cache-Control", is("public, max-age=60"));
        label.get("/editions/3/label.jwt").statusCode(404);
        label.get("/editions/0/label.jwt").statusCode(404);
    }

    /** Cut off at each write and at the commit in turn: the label has its old edition or the whole new one. */
    @Test
    void whichever_write_is_the_last_one_the_job_goes_on_and_signs_each_label_once() throws SQLException {
        // What other tests left to be signed anew would be cut in the place of this label.
        job.resignAll();
        var lost = keys.fresh(KeyRole.LABEL);
        var label = LabelFixture.issued(relay);
        keys.compromise(lost, KeyRole.LABEL, Instant.now());
        var cuts = 0;
        try (var cut = ConnectionCut.over(
                List.of("label", "label_document", "label_edition", "log_queue", "label_resigning"),
                List.of("label_edition"))) {
            for (var write = 1; editions(label) == 1; write++) {
                cut.at(write);
                runUntilCut();
                var wasCut = cut.disarm();
                cuts += wasCut ? 1 : 0;
                var isWhole = editions(label) == 2;
                assertEquals(
                        isWhole ? 2 : 1,
                        OwnerDatabase.count("SELECT edition FROM label WHERE serial = ?", label.serial));
                assertEquals(
                        isWhole ? 7 : 0,
                        OwnerDatabase.count(
                                "SELECT count(*) FROM label_document WHERE label = ? AND edition = 2", label.serial));
                // What was taken and not finished is left to others at the end of a lease.
                clock.advance(Duration.ofHours(2));
            }
        }
        assertTrue(cuts >= 10, cuts + " cuts");
        var attempts = OwnerDatabase.count(
                "SELECT attempts FROM label_resigning WHERE lost_key = ? AND label = ?", lost, label.serial);
        assertTrue(attempts >= 5, "of all that failed only " + attempts + " were put off");
        job.resignAll();
        sequencing.sequenceAll();
        assertEquals(2, editions(label));
        assertEquals(2, OwnerDatabase.count("SELECT count(*) FROM logged_label WHERE serial = ?", label.serial));
        seen.progress(lost).body("failed", is(0)).body("waiting", is(0));
        clock.reset();
        verdict(label, "VALID");
    }

    /** As the scheduler runs it: what ends one run does not end the next. */
    private void runUntilCut() {
        try {
            job.resignAll();
        } catch (PersistenceException | QuarkusTransactionException _) {
            // The session was cut before any label was taken.
        }
    }

    @Test
    void only_the_scheme_reads_how_far_it_is_and_only_of_a_key_that_is_lost() {
        var kid = KeyFixture.active(KeyRole.LABEL);
        keys.one.calls().get("/api/v1/keys/" + kid + "/resigning").then().statusCode(404);
        given().get("/api/v1/keys/" + kid + "/resigning").then().statusCode(401);
    }
}

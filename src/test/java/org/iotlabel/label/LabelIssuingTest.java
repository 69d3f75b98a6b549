package org.iotlabel.label;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.iotlabel.certification.ReviewFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.signing.JwsVerifier;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.PublicKeys;
import org.iotlabel.statuslist.StatusAddresses;
import org.iotlabel.statuslist.StatusReferences;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Issuing step by step; where a test stops between two steps, that is what a crash there leaves behind. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LabelIssuingTest {
    @Inject
    RelayOutboxMessages relay;

    @Inject
    LabelIssuing issuing;

    @Inject
    FinishIssuingLabels job;

    @Inject
    Labels labels;

    @Inject
    LabelDocuments documents;

    @Inject
    PublicKeys keys;

    @Inject
    TestClock clock;

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    void a_crash_after_reserving_leaves_everything_that_will_be_signed() {
        var serial = issuing.reserve(granted());
        var reserved = labels.of(serial);
        assertEquals(LabelState.ISSUING, reserved.writtenState());
        assertTrue(reserved.statement().jwt().isEmpty());
        unseen(serial);
        finishedByTheJob(serial, reserved);
    }

    @Test
    void a_crash_after_signing_signs_the_same_bytes_again() {
        var serial = issuing.reserve(granted());
        var reserved = labels.of(serial);
        var lost = issuing.sign(serial);
        unseen(serial);
        finishedByTheJob(serial, reserved);
        var kept = read(serial).statement().jwt().orElseThrow();
        assertEquals(lost.substring(0, lost.lastIndexOf('.')), kept.substring(0, kept.lastIndexOf('.')));
    }

    @Test
    void a_crash_after_activating_keeps_the_signature() {
        var serial = issuing.reserve(granted());
        var reserved = labels.of(serial);
        var jwt = issuing.sign(serial);
        issuing.activate(serial, jwt);
        var fixture = read(serial);
        assertEquals(LabelState.ACTIVE, fixture.writtenState());
        assertFalse(fixture.isDocumented());
        get(serial, "/label.pdf").statusCode(503).body("type", is("/problems/documents-in-the-making"));
        get(serial, "").statusCode(200).body("state", is("ACTIVE"));
        finishedByTheJob(serial, reserved);
        assertEquals(jwt, read(serial).statement().jwt().orElseThrow());
    }

    @Test
    void a_crash_after_rendering_renders_the_same_again_up_to_signatures() {
        var serial = issuing.reserve(granted());
        var reserved = labels.of(serial);
        issuing.activate(serial, issuing.sign(serial));
        var lost = issuing.render(serial);
        finishedByTheJob(serial, reserved);
        var signedAnew =
                Set.of("CERTIFICATE", "GERMAN_CERTIFICATE", "SEAL", "SEAL_TEXT", "SEAL_PICTURE", "SEAL_DRAWING");
        for (var document : lost) {
            var kept = documents.of(serial, document.name()).orElseThrow();
            assertEquals(
                    !signedAnew.contains(document.name().name()),
                    document.digest().equals(kept.digest()));
        }
    }

    @Test
    void every_step_can_be_repeated_without_harm() {
        var decision = granted();
        var serial = issuing.issue(decision);
        var before = read(serial);
        assertEquals(serial, issuing.reserve(decision));
        issuing.activate(serial, issuing.sign(serial));
        assertTrue(issuing.render(serial).isEmpty());
        issuing.publish(serial, List.of());
        issuing.finish(serial);
        assertEquals(before.version(), read(serial).version());
        get(serial, "/history").body("to", contains("ACTIVE"));
    }

    @Test
    void the_job_leaves_young_labels_to_those_who_issue_them() {
        var serial = issuing.reserve(granted());
        job.finishAll();
        assertEquals(LabelState.ISSUING, read(serial).writtenState());
        issuing.finish(serial);
    }

    @Test
    void what_is_signed_verifies_and_holds_the_facts() {
        var label = read(issuing.issue(granted()));
        var payload = JwsVerifier.verify(label.statement().jwt().orElseThrow(), "vc+jwt", keys, KeyRole.LABEL);
        var facts = LabelFacts.read(label.facts());
        var status = StatusReferences.of(
                label.statusPlace().orElseThrow(),
                new StatusAddresses(facts.url().resolve("/")));
        assertArrayEquals(LabelCredential.of(facts, status).canonical().bytes(), payload);
        assertEquals(label.serial(), facts.serial());
    }

    @Test
    void sixty_four_calls_at_once_give_one_label() throws Exception {
        var decision = granted();
        var serials = new HashSet<Serial>();
        try (var threads = Executors.newFixedThreadPool(64)) {
            var start = new CountDownLatch(1);
            var calls = IntStream.range(0, 64)
                    .mapToObj(_ -> threads.submit(() -> {
                        start.await();
                        return issuing.issue(decision);
                    }))
                    .toList();
            start.countDown();
            for (Future<Serial> call : calls) {
                serials.add(call.get());
            }
        }
        assertEquals(1, serials.size());
        var serial = serials.iterator().next();
        get(serial, "/history").body("to", contains("ACTIVE"));
        assertEquals(1, count("SELECT count(*) FROM label WHERE decision = '" + decision + "'"));
        assertEquals(
                KeptDocuments.NAMES.size(),
                count("SELECT count(*) FROM label_document WHERE label = '" + serial.value() + "'"));
        assertEquals(
                1,
                count("SELECT count(*) FROM outbox_message WHERE topic = 'label-issued' AND payload ->> 'serial' = '"
                        + serial.value() + "'"));
    }

    @Test
    void a_grant_is_followed_by_its_label_without_anybody_asking() {
        var review = ReviewFixture.open(relay, Map.of());
        var decision = review.grant();
        relay.relayAll();
        var label = labels.ofDecision(decision).orElseThrow();
        assertEquals(LabelState.ACTIVE, label.writtenState());
        assertTrue(label.isDocumented());
    }

    private UUID granted() {
        return ReviewFixture.granted(relay);
    }

    private void finishedByTheJob(Serial serial, Label reserved) {
        clock.advance(Duration.ofMinutes(1));
        job.finishAll();
        var label = read(serial);
        assertEquals(LabelState.ACTIVE, label.writtenState());
        assertTrue(label.isDocumented());
        assertArrayEquals(reserved.facts(), label.facts());
        assertEquals(
                reserved.statement().input().text(),
                label.statement()
                        .jwt()
                        .orElseThrow()
                        .substring(0, label.statement().jwt().orElseThrow().lastIndexOf('.')));
        for (var name : KeptDocuments.NAMES) {
            get(serial, "/" + name.fileName()).statusCode(200);
        }
    }

    private static void unseen(Serial serial) {
        get(serial, "").statusCode(404);
        get(serial, "/label.json").statusCode(404);
        get(serial, "/history").statusCode(404);
    }

    private static ValidatableResponse get(Serial serial, String door) {
        return given().get("/api/v1/labels/" + serial.value() + door).then();
    }

    private Label read(Serial serial) {
        return QuarkusTransaction.requiringNew().call(() -> labels.of(serial));
    }

    private static long count(String sql) throws SQLException {
        try (var connection = OwnerDatabase.asOwner();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

package org.iotlabel.keys;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.SignatureAlgorithm;
import org.iotlabel.signing.TestKeystore;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.transparency.NoteSignature;
import org.iotlabel.transparency.PublicLog;
import org.iotlabel.transparency.SequenceQueuedEntries;
import org.iotlabel.transparency.SignedNote;
import org.junit.jupiter.api.Test;

/** A key of the log is lost, and another copy of the application has not heard of it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LostLogKeyTest {
    private final KeyFixture keys = new KeyFixture();

    @Inject
    KeyRing ring;

    @Inject
    KeyReconciliationWorkflow reconciliation;

    @Inject
    SequenceQueuedEntries sequencing;

    @Inject
    PublicLog log;

    @Test
    void the_next_key_signs_with_the_answer_and_the_lost_one_never_again() {
        sequencing.sequenceAll();
        var before = ring.keys();
        var lost = before.stream()
                .filter(key -> key.key().role() == KeyRole.LOG)
                .filter(key -> key.key().algorithm() == SignatureAlgorithm.ED25519)
                .filter(key -> key.state() == KeyState.ACTIVE)
                .findAny()
                .orElseThrow()
                .kid();
        var old = signatures();
        TestKeystore.add(KeyRole.LOG, SignatureAlgorithm.ED25519);
        keys.approve(keys.other, "compromises", KeyFixture.id(keys.proposeCompromise(keys.one, lost, Instant.now())))
                .statusCode(200);

        var now = signatures();
        assertEquals(old.size(), now.size());
        assertEquals(1, now.stream().filter(id -> !old.contains(id)).count(), "the next key has signed");

        var size = log.head().size();
        TestKeystore.add(KeyRole.WEBHOOK, SignatureAlgorithm.ED25519);
        ring.set(reconciliation.reconcile());
        // As a copy that looks at the keys in some seconds only.
        ring.set(before);
        sequencing.sequenceAll();
        assertTrue(log.head().size() > size);
        assertEquals(now, signatures());
    }

    /** The key ids of the signatures below the latest checkpoint. */
    private static List<Integer> signatures() {
        var note = SignedNote.parse(
                given().get("/log/checkpoint").then().statusCode(200).extract().asByteArray());
        return note.signatures().stream().map(NoteSignature::keyId).toList();
    }
}

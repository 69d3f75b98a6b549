package org.iotlabel.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.testing.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class WitnessTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @Inject
    PublicLog log;

    @Inject
    LogTables tables;

    @Inject
    LogKeys keys;

    @Inject
    SequenceQueuedEntries sequencing;

    @Inject
    Clock clock;

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ED25519")
    void a_witness_sees_the_log_grow_and_its_cosignatures_are_published(NoteAlgorithm algorithm) throws IOException {
        try (var witness = new HonestWitness(algorithm, keys.trusted())) {
            var ask = asking(witness.key(), witness.prefix());
            grow(3);
            ask.askAll();
            assertEquals(List.of(200), witness.answers());
            assertEquals(List.of(witness.key().name()), seenBy(witness));
            // Nothing is asked twice.
            ask.askAll();
            assertEquals(List.of(200), witness.answers());
            grow(300);
            assertEquals(List.of(), seenBy(witness));
            ask.askAll();
            assertEquals(List.of(200, 200), witness.answers());
            assertEquals(log.head(), witness.seen());
            assertEquals(List.of(witness.key().name()), seenBy(witness));
        }
    }

    @Test
    void a_witness_that_knows_more_than_came_back_is_asked_from_where_it_stands() throws IOException {
        try (var witness = new HonestWitness(NoteAlgorithm.ML_DSA_44_COSIGNATURE, keys.trusted())) {
            grow(2);
            witness.saw(log.head());
            grow(5);
            asking(witness.key(), witness.prefix()).askAll();
            assertEquals(List.of(409, 200), witness.answers());
            assertEquals(List.of(witness.key().name()), seenBy(witness));
        }
    }

    @Test
    void a_witness_that_saw_this_very_tree_cosigns_it_again() throws IOException {
        try (var witness = new HonestWitness(NoteAlgorithm.ED25519_COSIGNATURE, keys.trusted())) {
            grow(1);
            witness.saw(log.head());
            asking(witness.key(), witness.prefix()).askAll();
            assertEquals(List.of(409, 200), witness.answers());
        }
    }

    @Test
    void a_witness_that_saw_another_past_does_not_cosign() throws IOException {
        try (var witness = new HonestWitness(NoteAlgorithm.ML_DSA_44_COSIGNATURE, keys.trusted())) {
            grow(2);
            witness.saw(new TreeHead(1, TreeHash.ofEntry(new byte[] {9})));
            asking(witness.key(), witness.prefix()).askAll();
            assertEquals(List.of(409, 422), witness.answers());
            assertEquals(List.of(), seenBy(witness));
            witness.saw(new TreeHead(log.head().size() + 7, TreeHash.ofEntry(new byte[] {9})));
            asking(witness.key(), witness.prefix()).askAll();
            assertEquals(List.of(409, 422, 409), witness.answers());
            assertEquals(List.of(), seenBy(witness));
        }
    }

    @Test
    void a_cosignature_by_another_key_is_not_taken_and_a_dead_witness_holds_nobody_up() throws IOException {
        try (var witness = new HonestWitness(NoteAlgorithm.ML_DSA_44_COSIGNATURE, keys.trusted())) {
            grow(1);
            var impostor = TestLog.signer(witness.key().name(), NoteAlgorithm.ML_DSA_44_COSIGNATURE)
                    .key();
            var before = log.checkpoint().orElseThrow();
            asking(impostor, witness.prefix()).askAll();
            assertEquals(List.of(200), witness.answers());
            asking(witness.key(), URI.create("http://localhost:1/w")).askAll();
            assertEquals(before, log.checkpoint().orElseThrow());
            assertTrue(before.signatures().size() >= 2);
        }
    }

    private List<String> seenBy(HonestWitness witness) {
        var note = log.checkpoint().orElseThrow();
        return new TrustedLog(keys.origin(), keys.verifiers(), List.of(), List.of(witness.key()), 0)
                .verify(note)
                .witnesses();
    }

    private AskWitnesses asking(VerifierKey key, URI prefix) {
        return new AskWitnesses(tables, clock, List.of(new Witness(key, prefix, Duration.ofSeconds(20), client)));
    }

    private void grow(int count) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (var i = 0; i < count; i++) {
                log.append(CanonicalJson.of(Map.of("test", "witness", "number", i)));
            }
        });
        sequencing.sequenceAll();
    }
}

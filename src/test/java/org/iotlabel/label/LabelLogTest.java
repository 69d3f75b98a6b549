package org.iotlabel.label;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.iotlabel.certification.ReviewFixture;
import org.iotlabel.keys.KeyFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.transparency.EntryBundle;
import org.iotlabel.transparency.LogKeys;
import org.iotlabel.transparency.LogProof;
import org.iotlabel.transparency.PublicLog;
import org.iotlabel.transparency.SequenceQueuedEntries;
import org.iotlabel.transparency.TilePath;
import org.junit.jupiter.api.Test;

/** What becomes public of the way of a label, as a reader of the log finds it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LabelLogTest {
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PublishedSchema.text("log-entry.schema.json"));

    @Inject
    RelayOutboxMessages relay;

    @Inject
    SequenceQueuedEntries sequencing;

    @Inject
    PublicLog log;

    @Inject
    LogKeys keys;

    @Test
    void each_example_of_the_schema_is_of_the_form() throws Exception {
        var examples = new ObjectMapper()
                .readTree(PublishedSchema.text("log-entry.schema.json"))
                .get("examples");
        assertTrue(examples.size() >= 8);
        examples.forEach(example -> assertOfTheForm(example.toString()));
        assertFalse(schema.validate("{\"kind\":\"label-issued\",\"at\":\"2026-01-01T00:00:00Z\"}", InputFormat.JSON)
                .isEmpty());
    }

    @Test
    void the_way_of_a_label_is_in_the_log_and_proved_without_us() throws Exception {
        sequencing.sequenceAll();
        var before = log.head().size();
        var label = LabelFixture.issued(relay);
        label.get("/label.pdf.tlog-proof").statusCode(503);
        label.get("/label.tlog-proof")
                .statusCode(503)
                .contentType("application/problem+json")
                .body("type", is("/problems/log-proof-in-the-making"));
        label.suspend().statusCode(200);
        label.reinstate().statusCode(200);
        label.withdraw().statusCode(200);
        sequencing.sequenceAll();

        var entries = entriesSince(before);
        entries.forEach(entry -> assertOfTheForm(entry.text()));
        var mine = entries.stream()
                .map(CanonicalJson::tree)
                .filter(entry -> entry.path("serial").asText().equals(label.serial))
                .toList();
        assertEquals(
                List.of("label-issued", "documents-issued", "label-moved", "label-moved", "label-moved"),
                mine.stream().map(entry -> entry.get("kind").asText()).toList());
        assertEquals("SECURITY_INCIDENT", mine.get(2).get("reasonCode").asText());
        assertEquals("WITHDRAWN", mine.get(4).get("to").asText());
        assertKinds(entries, "submission-sealed", "draw-made");
        assertNoNames(entries, label.certifier.name(), label.vendor.name());

        assertProved(label, "/label.tlog-proof", mine.getFirst(), Map.of("credential", "/label.jwt"));
        for (var proof : List.of("/label.pdf.tlog-proof", "/label.cose.tlog-proof")) {
            var place =
                    assertProved(label, proof, mine.get(1), Map.of("seal", "/label.cose", "certificate", "/label.pdf"));
            given().header("Accept-Language", "en")
                    .get("/log/entry/" + place)
                    .then()
                    .statusCode(200)
                    .body(containsString("The signed documents of the label "
                            + Serial.read(label.serial).orElseThrow() + " were issued."));
        }
    }

    /** The place of the entry that is proved. */
    private long assertProved(LabelFixture label, String door, JsonNode entry, Map<String, String> documents) {
        var answer = label.get(door).statusCode(200).contentType("text/plain");
        var proof = LogProof.parse(answer.extract().asByteArray());
        keys.trusted().verify(proof, proof.extra());
        assertEquals(entry, CanonicalJson.parse(proof.extra()).tree());
        assertDigest(label, "/label.json", entry.get("facts"));
        documents.forEach((member, document) -> assertDigest(label, document, entry.get(member)));
        return proof.index();
    }

    private static void assertDigest(LabelFixture label, String document, JsonNode digest) {
        var bytes = label.get(document).statusCode(200).extract().asByteArray();
        assertEquals(Sha256Digest.of(bytes).toString(), digest.asText(), document);
    }

    @Test
    void a_bundle_from_before_a_key_of_the_log_was_lost_is_good_beside_the_proofs_under_the_next_one() {
        var owners = new KeyFixture();
        var lost = owners.rotate(KeyRole.LOG).kid();
        var label = LabelFixture.issued(relay);
        sequencing.sequenceAll();
        var kept = label.get("/bundle.zip").statusCode(200).extract().asByteArray();
        owners.compromise(lost, KeyRole.LOG, Instant.now());
        sequencing.sequenceAll();
        ResigningFixture.verification(kept)
                .body("verdict", is("VALID"))
                .body("lines.find { it.stage == 'LOG_INCLUSION' }.sentence", containsString("its certificate since"));
        var newer = LogProof.parse(
                label.get("/label.pdf.tlog-proof").statusCode(200).extract().asByteArray());
        keys.trusted().verify(newer, newer.extra());
    }

    @Test
    void a_refusal_is_in_the_log_without_saying_whose() throws Exception {
        sequencing.sequenceAll();
        var before = log.head().size();
        var review = ReviewFixture.open(relay, Map.of());
        review.decide("DENY", "It is not what was claimed.").statusCode(201);
        sequencing.sequenceAll();
        var refusals = entriesSince(before).stream()
                .map(CanonicalJson::tree)
                .filter(entry -> entry.path("kind").asText().equals("refusal"))
                .toList();
        assertEquals(1, refusals.size());
        assertEquals(3, refusals.getFirst().size());
        assertOfTheForm(refusals.getFirst().toString());
    }

    @Test
    void there_is_no_proof_of_what_there_is_not() {
        given().get("/api/v1/labels/000000000/label.tlog-proof")
                .then()
                .statusCode(404)
                .body(containsString("not-found"));
        given().get("/api/v1/labels/nonsense/label.tlog-proof").then().statusCode(404);
        given().get("/api/v1/labels/000000000/label.pdf.tlog-proof").then().statusCode(404);
        given().get("/api/v1/labels/nonsense/label.cose.tlog-proof").then().statusCode(404);
    }

    private List<CanonicalJson> entriesSince(long first) {
        var size = log.head().size();
        var all = new ArrayList<CanonicalJson>();
        for (var index = first / TilePath.FULL; index * TilePath.FULL < size; index++) {
            var width = (int) Math.min(TilePath.FULL, size - index * TilePath.FULL);
            var bundle = EntryBundle.read(
                    log.tile(new TilePath(TilePath.ENTRIES, index, width)).orElseThrow());
            for (var i = 0; i < width; i++) {
                if (index * TilePath.FULL + i >= first) {
                    all.add(CanonicalJson.parse(bundle.get(i)));
                }
            }
        }
        return all;
    }

    private void assertOfTheForm(String entry) {
        assertEquals(List.of(), schema.validate(entry, InputFormat.JSON), entry);
    }

    private static void assertKinds(List<CanonicalJson> entries, String... kinds) {
        for (var kind : kinds) {
            assertTrue(entries.stream().anyMatch(entry -> entry.text().contains('"' + kind + '"')), kind);
        }
    }

    private static void assertNoNames(List<CanonicalJson> entries, String... names) {
        for (var name : names) {
            assertFalse(entries.stream().anyMatch(entry -> new String(entry.bytes(), UTF_8).contains(name)), name);
        }
    }
}

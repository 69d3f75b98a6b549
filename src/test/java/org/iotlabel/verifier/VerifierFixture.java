package org.iotlabel.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.iotlabel.label.Serial;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.SigningKey;
import org.iotlabel.signing.SigningKeys;
import org.iotlabel.signing.TestKeystore;
import org.iotlabel.statuslist.StatusAddresses;
import org.iotlabel.statuslist.StatusPlace;
import org.iotlabel.statuslist.StatusReferences;
import org.iotlabel.testing.ScoredSample;

/** A good label in all its forms, each of which a test can spoil in one place. */
final class VerifierFixture {
    static final URI PUBLIC = URI.create("https://label.example");
    static final Serial SERIAL = Serial.read("4K7M-2QWX-Y").orElseThrow();
    static final Instant ISSUED = Instant.parse("2026-03-02T10:15:00Z");
    static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    static final StatusPlace PLACE = new StatusPlace(1, 90_210);
    static final SigningKeys KEYS = TestKeystore.keys();

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] BASELINE = read("labels-schema/baselines/1.0.json");

    private VerifierFixture() {}

    static byte[] read(String path) {
        try {
            return Files.readAllBytes(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The published sample, with the score that the public baseline gives its facts. */
    static ObjectNode facts() {
        return ScoredSample.facts(BASELINE, JSON, _ -> {});
    }

    static ObjectNode facts(Consumer<ObjectNode> change) {
        var facts = facts();
        change.accept(facts);
        return facts;
    }

    /** The credential of these facts, unsigned. */
    static ObjectNode credential(ObjectNode facts) {
        var canonical = CanonicalJson.of(facts);
        var status = StatusReferences.of(PLACE, new StatusAddresses(PUBLIC));
        var credential = JSON.createObjectNode();
        credential.putArray("@context").add("https://www.w3.org/ns/credentials/v2");
        credential.set("id", facts.path("url"));
        credential.putArray("type").add("VerifiableCredential").add("IotLabelCredential");
        credential.putObject("issuer").put("id", facts.at("/issuer/id").asText());
        credential.set("validFrom", facts.path("validFrom"));
        credential.set("validUntil", facts.path("validUntil"));
        credential.set("credentialSubject", canonical.tree());
        var references = CanonicalJson.of(status).tree();
        credential.set("credentialStatus", references.path("credentialStatus"));
        credential.set("status", references.path("status"));
        credential
                .putArray("relatedResource")
                .addObject()
                .put("digestSRI", canonical.digest().integrity());
        return credential;
    }

    static String jwt() {
        return jwt(facts());
    }

    static String jwt(ObjectNode facts) {
        return jwt(header(key()), CanonicalJson.of(credential(facts)).bytes(), key());
    }

    static SigningKey key() {
        return KEYS.of(KeyRole.LABEL);
    }

    static Map<String, Object> header(SigningKey key) {
        return new java.util.TreeMap<>(
                Map.of("alg", key.algorithm().jose(), "kid", key.kid(), "typ", "vc+jwt", "cty", "vc"));
    }

    static String jwt(Map<String, ?> header, byte[] payload, SigningKey key) {
        return jwt(CanonicalJson.of(header).bytes(), payload, key);
    }

    static String jwt(byte[] header, byte[] payload, SigningKey key) {
        var input = encode(header) + "." + encode(payload);
        return input + "." + encode(key.sign(input.getBytes(US_ASCII)));
    }

    static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** All keys of the test keystore, in use since long ago. */
    static Trust trust() {
        return trust(KEYS.published().all().stream().map(TrustedKey::inUse).toList());
    }

    static Trust trust(List<TrustedKey> keys) {
        return new Trust(
                PUBLIC,
                keys,
                List.of(KEYS.of(KeyRole.AUTHORITY).chain().getFirst()),
                List.of(TestRevocations.of(NOW.minus(Duration.ofHours(1)), List.of())),
                Optional.of(TestLog.trusted()),
                Trust.STATUS_LIMIT,
                Optional.empty());
    }

    /** The label key as it became. */
    static Trust trustWith(Optional<Instant> signsUntil, Optional<Instant> compromisedAt) {
        return trust(KEYS.published().all().stream()
                .map(key -> key.role() == KeyRole.LABEL
                        ? new TrustedKey(key, Optional.of(Instant.EPOCH), signsUntil, compromisedAt)
                        : TrustedKey.inUse(key))
                .toList());
    }

    /** What lies beside the label: good lists, the baseline, and more of the test's own. */
    static Records records(String... more) {
        var files = new ArrayList<byte[]>(List.of(BASELINE, TestLists.token(0).getBytes(US_ASCII)));
        for (var file : more) {
            files.add(file.getBytes(UTF_8));
        }
        return new FileRecords(files);
    }

    static Result verify(String jwt) {
        return verify(new Artefact.Credential(jwt), trust(), records());
    }

    static Result verify(Artefact artefact, Trust trust, Records records) {
        return new Verifier(trust, records).verify(artefact, Question.at(NOW));
    }

    static Finding line(Result result, Stage stage) {
        return result.lines().stream()
                .filter(one -> one.stage() == stage)
                .findAny()
                .orElseThrow();
    }

    /** The reason that decides, with its detail. */
    static String reason(Result result) {
        return result.decisive()
                .map(one -> one.reason().orElseThrow() + (one.detail().isEmpty() ? "" : "/" + one.detail()))
                .orElse("none");
    }
}

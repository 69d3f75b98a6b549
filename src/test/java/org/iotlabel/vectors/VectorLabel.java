package org.iotlabel.vectors;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.testing.ScoredSample;

/** The published sample as a signed credential, which a vector can spoil in one place. */
final class VectorLabel {
    static final String SERIAL = "4K7M2QWXY";
    static final int INDEX = 90_210;
    static final byte[] BASELINE = read("labels-schema/baselines/1.0.json");

    private static final ObjectMapper JSON = new ObjectMapper();

    private VectorLabel() {}

    private static byte[] read(String path) {
        try {
            return Files.readAllBytes(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode sample(String name) {
        return (ObjectNode)
                CanonicalJson.parse(read("labels-schema/samples/" + name)).tree();
    }

    /** What the label states: the sample, with what the public baseline makes of its facts. */
    static ObjectNode facts() {
        return facts(facts -> {});
    }

    /** The same with other facts, scored again. */
    static ObjectNode scored(Consumer<ObjectNode> change) {
        return ScoredSample.facts(BASELINE, JSON, change);
    }

    /** The same, changed after it was scored. */
    static ObjectNode facts(Consumer<ObjectNode> change) {
        var facts = scored(sample -> {});
        change.accept(facts);
        return facts;
    }

    /** The credential of these facts, unsigned. */
    static ObjectNode credential(ObjectNode facts) {
        var credential = sample("label-credential.json");
        var canonical = CanonicalJson.of(facts);
        ((ObjectNode) credential.path("issuer")).set("id", facts.at("/issuer/id"));
        for (var member : new String[] {"validFrom", "validUntil"}) {
            credential.set(member, facts.path(member));
        }
        credential.set("id", facts.path("url"));
        credential.set("credentialSubject", canonical.tree());
        ((ObjectNode) credential.at("/relatedResource/0"))
                .put("digestSRI", canonical.digest().integrity());
        return credential;
    }

    static Map<String, Object> header() {
        return new TreeMap<>(Map.of("alg", "ES256", "cty", "vc", "kid", VectorIssuer.LABEL.kid(), "typ", "vc+jwt"));
    }

    /** A good label. */
    static String jwt() {
        return jwt(facts());
    }

    static String jwt(ObjectNode facts) {
        return jwt(header(), credential(facts));
    }

    /** A label whose product says something else in a member. */
    static String saying(String member, String value) {
        return jwt(facts(one -> ((ObjectNode) one.path("product")).put(member, value)));
    }

    /** A good label that is signed later than it begins. */
    static String jwtSignedAt(Instant at) {
        var header = header();
        header.put("iat", at.getEpochSecond());
        return jwt(header, credential(facts()));
    }

    static String jwt(Map<String, ?> header, ObjectNode credential) {
        return jwt(
                CanonicalJson.of(header).bytes(), CanonicalJson.of(credential).bytes(), VectorIssuer.LABEL);
    }

    static String jwt(byte[] header, byte[] payload, SeededKey key) {
        var input = encode(header) + "." + encode(payload);
        return input + "." + encode(key.sign(input.getBytes(US_ASCII)));
    }

    static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

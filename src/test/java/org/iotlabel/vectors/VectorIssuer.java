package org.iotlabel.vectors;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.PublishedKey;

/** The invented issuer of all vectors, and what it publishes of its keys. */
final class VectorIssuer {
    static final String DID = "did:web:label.example";
    static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final Instant FIRST_USE = Instant.parse("2026-01-01T00:00:00Z");

    static final SeededKey LABEL = SeededKey.of(KeyRole.LABEL, "label");
    static final SeededKey STATUS = SeededKey.of(KeyRole.STATUS, "status");
    static final SeededKey DOCUMENT = SeededKey.of(KeyRole.DOCUMENT, "document");
    static final SeededKey AUTHORITY = SeededKey.of(KeyRole.AUTHORITY, "authority");
    /** Somebody else. */
    static final SeededKey STRANGER = SeededKey.of(KeyRole.LABEL, "stranger");

    private VectorIssuer() {}

    /** All that the issuer publishes for whoever checks its labels, with all keys in use. */
    static Map<String, byte[]> trust() {
        return trust(jwk -> {});
    }

    /** The same with what became of the label key: {@code nbf}, {@code exp}, {@code revoked}. */
    static Map<String, byte[]> trust(Map<String, ?> labelKey) {
        return trust(LABEL.published(), jwk -> jwk.putAll(labelKey));
    }

    /** The same with what became of any key. */
    static Map<String, byte[]> trust(PublishedKey key, Consumer<Map<String, Object>> change) {
        return trust(jwk -> {
            if (key.kid().equals(jwk.get("kid"))) {
                change.accept(jwk);
            }
        });
    }

    /** The same with any key's entry changed. */
    static Map<String, byte[]> trust(Consumer<Map<String, Object>> change) {
        return trust(LABEL, change);
    }

    /** The same issuer with another label key. */
    static Map<String, byte[]> trust(SeededKey label, Consumer<Map<String, Object>> change) {
        var keys = Stream.concat(
                        Stream.of(label.published(), DOCUMENT.published(), STATUS.published()),
                        VectorLog.published().stream())
                .map(key -> entry(key, change))
                .toList();
        var files = new LinkedHashMap<String, byte[]>();
        files.put("did.json", did(keys, List.of(label.kid())).bytes());
        files.put("jwks.json", CanonicalJson.of(Map.of("keys", keys)).bytes());
        files.put("ca.pem", VectorAuthority.pem());
        files.put("ca.crl", VectorAuthority.revocations(NOW.minusSeconds(3600), List.of()));
        files.put("vkey", VectorLog.lines().getBytes(UTF_8));
        return files;
    }

    /** The same with the announcement of the first day on which nobody runs the scheme. */
    static Map<String, byte[]> closed(String day) {
        var files = new LinkedHashMap<>(trust());
        var set = (ObjectNode) CanonicalJson.read(files.get("jwks.json"));
        files.put(
                "jwks.json",
                CanonicalJson.of(set.put("iotlabel_scheme_closed_on", day)).bytes());
        return files;
    }

    /** The DID document with these keys, and those that may make assertions. */
    static CanonicalJson did(List<? extends Map<String, ?>> keys, List<String> labels) {
        return CanonicalJson.of(Map.of(
                "@context",
                List.of("https://www.w3.org/ns/did/v1", "https://w3id.org/security/jwk/v1"),
                "id",
                DID,
                "verificationMethod",
                keys.stream().map(VectorIssuer::method).toList(),
                "assertionMethod",
                labels.stream().map(kid -> DID + "#" + kid).toList()));
    }

    private static Map<String, ?> method(Map<String, ?> jwk) {
        return Map.of("id", DID + "#" + jwk.get("kid"), "type", "JsonWebKey", "controller", DID, "publicKeyJwk", jwk);
    }

    static Map<String, Object> entry(PublishedKey key, Consumer<Map<String, Object>> change) {
        var jwk = new TreeMap<String, Object>(key.jwk());
        jwk.put("nbf", FIRST_USE.getEpochSecond());
        change.accept(jwk);
        return jwk;
    }
}

package org.iotlabel.vectors;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.PublishedKey;

/** The invented issuer of all vectors, and what it publishes of its keys. */
final class VectorIssuer {
    static final String DID = "did:web:label.example";
    static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    static final SeededKey LABEL = SeededKey.of(KeyRole.LABEL, "label");
    static final SeededKey STATUS = SeededKey.of(KeyRole.STATUS, "status");
    static final SeededKey DOCUMENT = SeededKey.of(KeyRole.DOCUMENT, "document");
    static final SeededKey AUTHORITY = SeededKey.of(KeyRole.AUTHORITY, "authority");
    /** Somebody else. */
    static final SeededKey STRANGER = SeededKey.of(KeyRole.LABEL, "stranger");

    private VectorIssuer() {}

    /** All that the issuer publishes for whoever checks its labels, with all keys in use. */
    static Map<String, byte[]> trust() {
        return trust(Map.of());
    }

    /** The same with what became of the label key: {@code nbf}, {@code exp}, {@code revoked}. */
    static Map<String, byte[]> trust(Map<String, ?> labelKey) {
        return trust(LABEL, labelKey);
    }

    /** The same issuer with another label key. */
    static Map<String, byte[]> trust(SeededKey label, Map<String, ?> labelKey) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("did.json", did(label, labelKey).bytes());
        files.put("jwks.json", jwks(label, labelKey).bytes());
        files.put("ca.pem", VectorAuthority.pem());
        files.put("ca.crl", VectorAuthority.revocations(NOW.minusSeconds(3600), List.of()));
        files.put("vkey", (VectorLog.key().line() + "\n").getBytes(UTF_8));
        return files;
    }

    private static CanonicalJson jwks(SeededKey label, Map<String, ?> labelKey) {
        var keys = List.of(
                with(label.published(), labelKey),
                DOCUMENT.published().jwk(),
                STATUS.published().jwk(),
                VectorLog.published().jwk());
        return CanonicalJson.of(Map.of("keys", keys));
    }

    private static CanonicalJson did(SeededKey label, Map<String, ?> labelKey) {
        var methods = List.of(
                method(label.published(), labelKey),
                method(DOCUMENT.published(), Map.of()),
                method(STATUS.published(), Map.of()),
                method(VectorLog.published(), Map.of()));
        return CanonicalJson.of(Map.of(
                "@context",
                List.of("https://www.w3.org/ns/did/v1", "https://w3id.org/security/jwk/v1"),
                "id",
                DID,
                "verificationMethod",
                methods,
                "assertionMethod",
                List.of(DID + "#" + label.kid())));
    }

    private static Map<String, ?> method(PublishedKey key, Map<String, ?> more) {
        return Map.of(
                "id", DID + "#" + key.kid(), "type", "JsonWebKey", "controller", DID, "publicKeyJwk", with(key, more));
    }

    private static Map<String, ?> with(PublishedKey key, Map<String, ?> more) {
        var jwk = new TreeMap<String, Object>(key.jwk());
        jwk.putAll(more);
        return jwk;
    }
}

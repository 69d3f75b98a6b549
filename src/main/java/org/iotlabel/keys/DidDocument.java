package org.iotlabel.keys;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.KeyRole;

/**
 * The issuer's DID document (W3C Decentralized Identifiers 1.0 section 5; keys as in Controlled Identifiers 1.0 section
 * 2.2.3). Every key of ours is listed; only those that sign labels, or did, may make assertions.
 */
record DidDocument(
        @JsonProperty("@context") List<String> context,
        String id,
        List<Key> verificationMethod,
        List<String> assertionMethod) {
    private static final List<String> CONTEXTS =
            List.of("https://www.w3.org/ns/did/v1", "https://w3id.org/security/jwk/v1");

    /** One key; its name is the DID and the key's thumbprint. */
    record Key(String id, String type, String controller, Map<String, Object> publicKeyJwk) {}

    static CanonicalJson of(String did, List<KeyRecord> keys) {
        var methods = keys.stream()
                .map(key -> new Key(name(did, key), "JsonWebKey", did, JwkSetDocument.member(key)))
                .toList();
        var labels = keys.stream()
                .filter(key -> key.is(KeyRole.LABEL))
                .map(key -> name(did, key))
                .toList();
        return CanonicalJson.of(new DidDocument(CONTEXTS, did, methods, labels));
    }

    private static String name(String did, KeyRecord key) {
        return did + "#" + key.kid();
    }
}

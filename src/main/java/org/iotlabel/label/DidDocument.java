package org.iotlabel.label;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.PublicKeys;

/**
 * The issuer's DID document (W3C Decentralized Identifiers 1.0 section 5; keys as in Controlled Identifiers 1.0 section
 * 2.2.3). Every key of ours is listed; only those that sign labels may make assertions.
 */
record DidDocument(
        @JsonProperty("@context") List<String> context,
        String id,
        List<Key> verificationMethod,
        List<String> assertionMethod) {
    private static final List<String> CONTEXTS =
            List.of("https://www.w3.org/ns/did/v1", "https://w3id.org/security/jwk/v1");

    /** One key; its name is the DID and the key's thumbprint. */
    record Key(String id, String type, String controller, JsonNode publicKeyJwk) {}

    static CanonicalJson of(String did, PublicKeys keys) {
        var jwks = CanonicalJson.parse(keys.jwks().getBytes(StandardCharsets.UTF_8))
                .tree()
                .path("keys");
        var methods = StreamSupport.stream(jwks.spliterator(), false)
                .map(jwk -> new Key(name(did, jwk.path("kid").textValue()), "JsonWebKey", did, jwk))
                .toList();
        var labels =
                keys.kidsOf(KeyRole.LABEL).stream().map(kid -> name(did, kid)).toList();
        return CanonicalJson.of(new DidDocument(CONTEXTS, did, methods, labels));
    }

    private static String name(String did, String kid) {
        return did + "#" + kid;
    }
}

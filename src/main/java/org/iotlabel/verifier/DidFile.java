package org.iotlabel.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.iotlabel.signing.DidWeb;
import org.iotlabel.signing.KeyRole;

/** An issuer's {@code did.json}: who it is, and which keys are its own (W3C Decentralized Identifiers 1.0 section 5). */
final class DidFile {
    private static final String DID_WEB = "did:web:";

    private DidFile() {}

    /** The address that a did:web stands for; the method knows https only, a stand on this machine has http. */
    static Optional<URI> publicUrl(JsonNode did) {
        var id = did.path("id").asText();
        if (!id.matches("did:web:[a-z0-9.-]+(%3A[0-9]{1,5})?")) {
            return Optional.empty();
        }
        var authority = id.substring(DID_WEB.length()).replace("%3A", ":");
        var scheme = authority.matches("(localhost|127\\.0\\.0\\.1)(:[0-9]+)?") ? "http" : "https";
        var url = URI.create(scheme + "://" + authority);
        return url.getHost() != null && DidWeb.of(url).equals(id) ? Optional.of(url) : Optional.empty();
    }

    /** The keys that it lists; of those for labels, the ones that may make assertions (section 5.3.2). */
    static Stream<TrustedKey> keys(JsonNode did) {
        var labels = new HashSet<String>();
        did.path("assertionMethod").forEach(name -> labels.add(name.asText().replaceFirst("^.*#", "")));
        return StreamSupport.stream(did.path("verificationMethod").spliterator(), false)
                .flatMap(method -> JwkFile.key(method.path("publicKeyJwk")).stream())
                .filter(key -> key.key().role() != KeyRole.LABEL
                        || labels.contains(key.key().kid()));
    }
}

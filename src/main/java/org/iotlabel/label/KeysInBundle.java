package org.iotlabel.label;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.iotlabel.signing.DidWeb;
import org.iotlabel.signing.PublicKeys;
import org.iotlabel.transparency.LogKeys;

/** The issuer's public keys and those of the log, in the forms in which they are published. */
@ApplicationScoped
class KeysInBundle implements BundlePart {
    private final PublicKeys keys;
    private final LogKeys log;
    private final URI publicUrl;

    KeysInBundle(PublicKeys keys, LogKeys log, @ConfigProperty(name = "label.public-url") URI publicUrl) {
        this.keys = keys;
        this.log = log;
        this.publicUrl = publicUrl;
    }

    @Override
    public Map<String, byte[]> files(Serial serial) {
        var verifiers = log.verifiers().stream().map(key -> key.line() + "\n").collect(Collectors.joining());
        return Map.of(
                "keys/vkey", verifiers.getBytes(UTF_8),
                "keys/jwks.json", keys.jwks().getBytes(UTF_8),
                "keys/did.json", DidDocument.of(DidWeb.of(publicUrl), keys).bytes());
    }
}

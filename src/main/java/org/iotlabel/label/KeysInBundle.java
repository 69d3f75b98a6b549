package org.iotlabel.label;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.iotlabel.signing.DidWeb;
import org.iotlabel.signing.PublicKeys;

/** The issuer's public keys, in both forms in which they are published. */
@ApplicationScoped
class KeysInBundle implements BundlePart {
    private final PublicKeys keys;
    private final URI publicUrl;

    KeysInBundle(PublicKeys keys, @ConfigProperty(name = "label.public-url") URI publicUrl) {
        this.keys = keys;
        this.publicUrl = publicUrl;
    }

    @Override
    public Map<String, byte[]> files(Serial serial) {
        return Map.of(
                "keys/jwks.json", keys.jwks().getBytes(UTF_8),
                "keys/did.json", DidDocument.of(DidWeb.of(publicUrl), keys).bytes());
    }
}

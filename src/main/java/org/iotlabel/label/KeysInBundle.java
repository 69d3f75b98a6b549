package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.iotlabel.keys.KeyDocuments;

/** The issuer's public keys in both forms in which they are published, its certificates, and those it has revoked. */
@ApplicationScoped
class KeysInBundle implements BundlePart {
    private final KeyDocuments keys;

    KeysInBundle(KeyDocuments keys) {
        this.keys = keys;
    }

    @Override
    public Map<String, byte[]> files(Serial serial) {
        var files = new HashMap<String, byte[]>();
        files.put("keys/jwks.json", keys.jwks());
        files.put("keys/did.json", keys.did());
        files.put("keys/ca.pem", keys.authority());
        keys.revocations().ifPresent(list -> files.put("keys/ca.crl", list));
        return files;
    }
}

package org.iotlabel.label;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.iotlabel.keys.KeyDocuments;
import org.iotlabel.transparency.LogKeys;

/** The issuer's public keys in the forms in which they are published, its certificates, those it has revoked, the log's. */
@ApplicationScoped
class KeysInBundle implements BundlePart {
    private final KeyDocuments keys;
    private final LogKeys log;

    KeysInBundle(KeyDocuments keys, LogKeys log) {
        this.keys = keys;
        this.log = log;
    }

    @Override
    public Map<String, byte[]> files(Serial serial) {
        var verifiers = log.verifiers().stream().map(key -> key.line() + "\n").collect(Collectors.joining());
        var files = new HashMap<String, byte[]>();
        files.put("keys/vkey", verifiers.getBytes(UTF_8));
        files.put("keys/jwks.json", keys.jwks());
        files.put("keys/did.json", keys.did());
        files.put("keys/ca.pem", keys.authority());
        keys.revocations().ifPresent(list -> files.put("keys/ca.crl", list));
        return files;
    }
}

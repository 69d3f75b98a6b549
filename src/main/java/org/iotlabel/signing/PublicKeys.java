package org.iotlabel.signing;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.security.PublicKey;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The keys that anyone may have to check our signatures. */
public final class PublicKeys {

    private final List<SigningKey> keys;

    PublicKeys(Collection<SigningKey> keys) {
        this.keys = keys.stream().sorted(Comparator.comparing(SigningKey::role)).toList();
    }

    /** All keys as a JWK Set (RFC 7517 section 5), canonical JSON, public members only. */
    public String jwks() {
        var jwks = new JWKSet(keys.stream().<JWK>map(SigningKey::jwk).toList());
        return CanonicalJson.of(jwks.toJSONObject(true)).text();
    }

    /** The thumbprints (RFC 7638) of the keys in this role; the first is the one that signs now. */
    public List<String> kidsOf(KeyRole role) {
        return keys.stream()
                .filter(key -> key.role() == role)
                .map(SigningKey::kid)
                .toList();
    }

    Optional<PublicKey> find(KeyRole role, String kid) {
        return keys.stream()
                .filter(key -> key.role() == role && key.kid().equals(kid))
                .map(SigningKey::published)
                .findAny();
    }
}

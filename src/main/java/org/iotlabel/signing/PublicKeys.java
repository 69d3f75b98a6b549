package org.iotlabel.signing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys that anyone may have to check our signatures: those in use, and those that signed before. */
public final class PublicKeys {

    private volatile List<PublishedKey> keys;

    PublicKeys(Collection<PublishedKey> keys) {
        this.keys = inOrder(keys);
    }

    /** Keys that somebody has from elsewhere; the order within a role is kept. */
    public static PublicKeys of(Collection<PublishedKey> keys) {
        return new PublicKeys(keys);
    }

    /** Puts other keys in the place of those known so far. Of one role, the first is the one that signs now. */
    public void replace(Collection<PublishedKey> others) {
        keys = inOrder(others);
    }

    private static List<PublishedKey> inOrder(Collection<PublishedKey> keys) {
        return keys.stream()
                .sorted(Comparator.comparing(PublishedKey::role).thenComparing(PublishedKey::algorithm))
                .toList();
    }

    /** All keys, by role and algorithm. */
    public List<PublishedKey> all() {
        return keys;
    }

    /** All keys as a JWK Set (RFC 7517 section 5), canonical JSON, public members only. */
    public String jwks() {
        var jwks = keys.stream().map(PublishedKey::jwk).toList();
        return CanonicalJson.of(Map.of("keys", jwks)).text();
    }

    /** The thumbprints (RFC 7638) of the keys in this role; the first is the one that signs now. */
    public List<String> kidsOf(KeyRole role) {
        return keys.stream()
                .filter(key -> key.role() == role)
                .map(PublishedKey::kid)
                .toList();
    }

    /** The key of that name, if it serves that role. */
    public Optional<PublishedKey> find(KeyRole role, String kid) {
        return keys.stream()
                .filter(key -> key.role() == role && key.kid().equals(kid))
                .findAny();
    }
}

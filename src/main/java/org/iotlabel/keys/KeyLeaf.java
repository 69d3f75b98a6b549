package org.iotlabel.keys;

import java.time.Instant;
import java.util.Optional;
import org.iotlabel.signing.CanonicalJson;

/**
 * What became of a key, as the public log has it.
 *
 * @param key the thumbprint (RFC 7638)
 * @param since of a compromised key: from when on its signatures are worth nothing
 */
record KeyLeaf(String kind, Instant at, String key, String role, Optional<Instant> since) {
    static CanonicalJson of(KeyRecord record, Instant at) {
        return CanonicalJson.of(new KeyLeaf(
                kind(record.state()),
                at,
                record.kid(),
                record.key().role().name(),
                Optional.ofNullable(record.times().compromisedAt())));
    }

    private static String kind(KeyState state) {
        return switch (state) {
            case STANDBY -> "key-published";
            case ACTIVE -> "key-activated";
            case RETIRED -> "key-retired";
            case COMPROMISED -> "key-compromised";
        };
    }
}

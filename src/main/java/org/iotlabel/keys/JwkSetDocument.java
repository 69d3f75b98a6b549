package org.iotlabel.keys;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iotlabel.signing.CanonicalJson;
import org.jspecify.annotations.Nullable;

/**
 * All keys as a JWK Set (RFC 7517 section 5). What became of a key stands in members that OpenID Federation 1.0 section
 * 8.7.2 has for keys of the past, in seconds since 1970: {@code nbf} since when it signs, {@code exp} until when its
 * signatures could be logged, {@code revoked} since when it counts as lost. What a key may sign stands in
 * {@code iotlabel_role}: two keys of one algorithm are told apart by nothing else.
 */
final class JwkSetDocument {

    private JwkSetDocument() {}

    static CanonicalJson of(List<KeyRecord> keys) {
        return CanonicalJson.of(
                Map.of("keys", keys.stream().map(JwkSetDocument::member).toList()));
    }

    static Map<String, Object> member(KeyRecord record) {
        var jwk = new TreeMap<String, Object>(record.key().jwk());
        var times = record.times();
        put(jwk, "nbf", times.activeAt());
        put(jwk, "exp", times.signsUntil());
        if (times.compromisedAt() != null) {
            jwk.put("revoked", Map.of("revoked_at", times.compromisedAt().getEpochSecond(), "reason", "compromised"));
        }
        return jwk;
    }

    private static void put(Map<String, Object> jwk, String name, @Nullable Instant at) {
        if (at != null) {
            jwk.put(name, at.getEpochSecond());
        }
    }
}

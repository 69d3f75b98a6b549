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
 * {@code iotlabel_role}: two keys of one algorithm are told apart by nothing else. Where the end of the scheme is announced,
 * the set itself says the day (RFC 7517 section 5 leaves room for further members): whoever believes these keys believes that.
 */
final class JwkSetDocument {

    private JwkSetDocument() {}

    /** The set, with the first day on which nobody runs the scheme where there is one. */
    static CanonicalJson of(List<KeyRecord> keys, SchemeEndConfig end) {
        var set = new TreeMap<String, Object>();
        set.put("keys", keys.stream().map(JwkSetDocument::member).toList());
        end.schemeClosedOn().ifPresent(day -> set.put("iotlabel_scheme_closed_on", day.toString()));
        return CanonicalJson.of(set);
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

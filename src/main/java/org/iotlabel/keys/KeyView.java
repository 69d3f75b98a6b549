package org.iotlabel.keys;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.iotlabel.problem.Action;
import org.iotlabel.signing.KeyRole;
import org.jspecify.annotations.Nullable;

/**
 * One of our keys, with what became of it.
 *
 * @param jwk the public key (RFC 7517)
 * @param activeAt since when it signs
 * @param retiredAt when another key took its place
 * @param signsUntil until when signatures of it could still be logged; later ones do not count
 * @param compromisedAt since when somebody else may have it; signatures that were logged from then on do not count
 * @param declaredAt when that was declared
 * @param certificate of a document key or the authority: the chain as PEM (RFC 7468)
 * @param actions what the caller may do next
 */
record KeyView(
        String kid,
        KeyRole role,
        String alg,
        KeyState state,
        Instant recordedAt,
        @Nullable Instant activeAt,
        @Nullable Instant retiredAt,
        @Nullable Instant signsUntil,
        @Nullable Instant compromisedAt,
        @Nullable Instant declaredAt,
        Map<String, String> jwk,
        @Nullable String certificate,
        List<Action> actions) {

    static KeyView of(KeyRecord record, List<Action> actions) {
        var times = record.times();
        var certified = record.is(KeyRole.DOCUMENT) || record.is(KeyRole.AUTHORITY);
        return new KeyView(
                record.kid(),
                record.key().role(),
                record.key().algorithm().jose(),
                record.state(),
                times.recordedAt(),
                times.activeAt(),
                times.retiredAt(),
                times.signsUntil(),
                times.compromisedAt(),
                times.declaredAt(),
                record.key().jwk(),
                certified ? CertificatePem.of(record.chain()) : null,
                actions);
    }
}

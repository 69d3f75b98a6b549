package org.iotlabel.party;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.iotlabel.problem.Action;
import org.jspecify.annotations.Nullable;

/**
 * A registered key.
 *
 * @param kid what the header of a seal must name
 * @param alg the JOSE algorithm of a seal
 * @param jwk the public key as canonical JSON text: its own members, kid, alg and use
 * @param actions what the caller may do next
 */
record VendorKeyView(
        UUID id,
        String kid,
        String alg,
        String label,
        KeyState state,
        Instant registeredAt,
        @Nullable Instant retiredAt,
        String jwk,
        List<Action> actions) {
    static VendorKeyView of(VendorKey it, List<Action> actions) {
        var key = it.key();
        return new VendorKeyView(
                it.id(),
                it.kid(),
                key.alg(),
                it.label(),
                it.state(),
                it.registeredAt(),
                it.retiredAt(),
                key.toJson(),
                actions);
    }
}

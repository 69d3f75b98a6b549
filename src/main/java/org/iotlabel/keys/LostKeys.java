package org.iotlabel.keys;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.iotlabel.signing.KeyRole;

/** The keys that somebody else may have, for those who must do something about what they signed. */
@ApplicationScoped
public class LostKeys {
    private final KeyRing ring;

    LostKeys(KeyRing ring) {
        this.ring = ring;
    }

    /**
     * A key that was declared lost.
     *
     * @param kid its thumbprint
     * @param since from when on its signatures do not count
     * @param declaredAt when that was declared last
     */
    public record LostKey(String kid, KeyRole role, Instant since, Instant declaredAt) {}

    /** All of a role, those that were declared lost first. */
    public List<LostKey> of(KeyRole role) {
        return ring.keys().stream()
                .filter(key -> key.is(role))
                .flatMap(key -> lost(key).stream())
                .sorted(Comparator.comparing(LostKey::declaredAt))
                .toList();
    }

    /** The key of that name; empty where there is none or where it is not lost. */
    public Optional<LostKey> find(String kid) {
        return ring.find(kid).flatMap(LostKeys::lost);
    }

    private static Optional<LostKey> lost(KeyRecord key) {
        var times = key.times();
        return times.compromisedAt() == null || times.declaredAt() == null
                ? Optional.empty()
                : Optional.of(new LostKey(key.kid(), key.key().role(), times.compromisedAt(), times.declaredAt()));
    }
}

package org.iotlabel.keys;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** When what we publish runs out: the certificates of keys that sign now, and the revocation list. */
@ApplicationScoped
class KeyExpiries {
    static final String REVOCATIONS = "revocation-list";

    private final KeyRing ring;
    private final RevocationIssuing revocations;
    private final Clock clock;

    KeyExpiries(KeyRing ring, RevocationIssuing revocations, Clock clock) {
        this.ring = ring;
        this.revocations = revocations;
        this.clock = clock;
    }

    /** By role and algorithm, and for the list by its name. */
    Map<String, Instant> ends() {
        var ends = new TreeMap<String, Instant>();
        ring.keys().stream()
                .filter(key -> key.state() == KeyState.ACTIVE)
                .forEach(key -> key.chain()
                        .forEach(certificate -> ends.merge(
                                name(key),
                                certificate.getNotAfter().toInstant(),
                                (one, other) -> one.isBefore(other) ? one : other)));
        revocations.latest().ifPresent(list -> ends.put(REVOCATIONS, list.nextUpdate()));
        return ends;
    }

    /** Whole days until something runs out; negative when it has. */
    long daysUntil(Instant end) {
        return Math.floorDiv(
                Duration.between(clock.instant(), end).toSeconds(),
                Duration.ofDays(1).toSeconds());
    }

    private static String name(KeyRecord key) {
        return (key.key().role().name() + "-" + key.key().algorithm().jose()).toLowerCase(Locale.ROOT);
    }
}

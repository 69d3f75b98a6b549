package org.iotlabel.statuslist;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How long a signed list counts.
 *
 * @param from when it was signed, to the second
 * @param until from when on it must not be relied upon any longer, to the second
 * @param ttl after how long whoever keeps it should ask for a newer one
 */
record StatusListTerm(Instant from, Instant until, Duration ttl) {
    static StatusListTerm of(Instant now, StatusListConfig config) {
        var from = now.truncatedTo(ChronoUnit.SECONDS);
        return new StatusListTerm(from, from.plus(config.lifetime()), config.ttl());
    }
}

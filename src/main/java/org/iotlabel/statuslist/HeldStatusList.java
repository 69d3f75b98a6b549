package org.iotlabel.statuslist;

import java.time.Duration;
import java.time.Instant;

/**
 * A signed list in memory.
 *
 * @param mark of the table when the values were read
 * @param checkedAt when it was last compared with the table
 */
record HeldStatusList(SignedStatusList signed, long mark, Instant checkedAt) {
    /** Whether it was compared recently. A clock that went back counts as not. */
    boolean isFresh(Instant now, Duration patience) {
        return !checkedAt.isAfter(now) && now.isBefore(checkedAt.plus(patience));
    }

    /** Whether it can go on under its signature. */
    boolean stillSays(long present, Instant now, Duration renewAfter) {
        var from = signed.term().from();
        return mark == present && !from.isAfter(now) && now.isBefore(from.plus(renewAfter));
    }

    HeldStatusList checked(Instant now) {
        return new HeldStatusList(signed, mark, now);
    }
}

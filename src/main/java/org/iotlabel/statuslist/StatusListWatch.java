package org.iotlabel.statuslist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;

/** Looks at the lists in memory without touching them. */
@ApplicationScoped
class StatusListWatch {
    private final ServedStatusLists lists;
    private final Clock clock;

    StatusListWatch(ServedStatusLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    StatusListLook look() {
        var now = clock.instant();
        var held = lists.held().values();
        return new StatusListLook(
                held.size(),
                Duration.between(first(held, HeldStatusList::checkedAt, now), now),
                Duration.between(first(held, one -> one.signed().term().from(), now), now),
                Duration.between(now, first(held, one -> one.signed().term().until(), now)));
    }

    private static Instant first(
            Collection<HeldStatusList> held, Function<HeldStatusList, Instant> time, Instant otherwise) {
        return held.stream().map(time).min(Comparator.naturalOrder()).orElse(otherwise);
    }
}

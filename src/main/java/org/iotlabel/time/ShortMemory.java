package org.iotlabel.time;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/**
 * Figures that are costly to count, remembered for a minute for whoever asks. Of many who ask for the same at once, one counts
 * and the others wait.
 */
public final class ShortMemory<K, V> {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int REMEMBERED = 1_000;

    private final Clock clock;
    private final Cache<K, Counted<V>> counted =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private record Counted<V>(Instant at, V value) {
        private boolean isFresh(Instant now) {
            return !now.isAfter(at.plus(FRESH)) && !now.isBefore(at);
        }
    }

    public ShortMemory(Clock clock) {
        this.clock = clock;
    }

    /** As it was a minute ago at most. */
    public V of(K key, Function<K, V> count) {
        var now = clock.instant();
        return counted.asMap()
                .compute(
                        key,
                        (asked, last) ->
                                last != null && last.isFresh(now) ? last : new Counted<>(now, count.apply(asked)))
                .value();
    }
}

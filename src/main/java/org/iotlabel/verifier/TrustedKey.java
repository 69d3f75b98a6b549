package org.iotlabel.verifier;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.signing.PublishedKey;

/**
 * A key of the issuer, and when what it signs counts.
 *
 * @param activeAt since when it signs; empty for a key that waits for its use, which signs nothing
 * @param signsUntil until when its signatures could still be made; empty as long as it is in use
 * @param compromisedAt since when somebody else may have it
 */
public record TrustedKey(
        PublishedKey key, Optional<Instant> activeAt, Optional<Instant> signsUntil, Optional<Instant> compromisedAt) {
    /** How far two honest clocks may be apart; a label's own times are cut to the second. */
    static final Duration SKEW = Duration.ofMinutes(1);

    /** A key in use since long ago. */
    public static TrustedKey inUse(PublishedKey key) {
        return new TrustedKey(key, Optional.of(Instant.EPOCH), Optional.empty(), Optional.empty());
    }

    /** What two files together say of one key: the worse of it, as the better may be from before. */
    TrustedKey and(TrustedKey other) {
        return new TrustedKey(
                key,
                Stream.of(activeAt, other.activeAt).flatMap(Optional::stream).max(Comparator.naturalOrder()),
                first(signsUntil, other.signsUntil),
                first(compromisedAt, other.compromisedAt));
    }

    /** The same, of which somebody else says as well that it was lost. */
    TrustedKey lostSince(Instant at) {
        return and(new TrustedKey(key, Optional.empty(), Optional.empty(), Optional.of(at)));
    }

    private static Optional<Instant> first(Optional<Instant> one, Optional<Instant> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /**
     * Whether it had been put away at an instant; clocks may differ. Anybody can write the last instant that there is, so that
     * the minutes are counted from the key's own times.
     */
    boolean isRetiredAt(Instant at) {
        return signsUntil.filter(end -> end.plus(SKEW).isBefore(at)).isPresent();
    }

    /** Whether somebody else may have had it when a witness saw what it signed; where none did, whether it was ever lost. */
    boolean isLostAt(Optional<Instant> seen) {
        return compromisedAt
                .filter(lost -> seen.filter(lost.minus(SKEW)::isAfter).isEmpty())
                .isPresent();
    }

    /**
     * Whether a signature counts.
     *
     * @param what what bears it, for people
     * @param stated when it says that it was made, which whoever has the key can choose
     * @param logged when the public log has provably seen it
     * @throws Refused KEY_COMPROMISED, KEY_RETIRED
     */
    void requireGood(String what, Instant stated, Optional<Instant> logged) {
        // Whoever stole the key can write any date: only the log proves that a signature is older than the theft.
        if (compromisedAt.isPresent()) {
            var lost = compromisedAt.get();
            if (logged.filter(lost::isAfter).isEmpty()) {
                var proved = logged.map(at -> "the public log has it only since " + at + ".")
                        .orElse("nothing proves that it was signed before.");
                throw new Refused(
                        Reason.KEY_COMPROMISED,
                        "Somebody else may have the key of its " + what + " since " + lost + ", and " + proved);
            }
        }
        var at = logged.orElse(stated);
        if (isRetiredAt(at)) {
            throw new Refused(Reason.KEY_RETIRED, "It was signed after its key had been retired.");
        }
        // A key that was published ahead of its use has signed nothing.
        if (activeAt.filter(from -> !at.isBefore(from.minus(SKEW))).isEmpty()) {
            throw new Refused(Reason.KEY_RETIRED, "NOT_IN_USE_YET", "It is older than the use of its key.");
        }
    }
}

package org.iotlabel.statuslist;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.iotlabel.statuslist.StatusListRefused.Reason;

/**
 * From when until when a list counts, as it says itself. A list without an end is refused: it would count for ever.
 *
 * @param from when it was signed
 * @param until from when on it does not count
 */
record ListPeriod(Instant from, Instant until) {
    /** How far two honest clocks may be apart. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    /** In seconds of Unix time. */
    static ListPeriod ofToken(JsonNode claims) {
        return new ListPeriod(second(claims.path("iat")), second(claims.path("exp")));
    }

    static ListPeriod ofCredential(JsonNode credential) {
        return new ListPeriod(instant(credential.path("validFrom")), instant(credential.path("validUntil")));
    }

    void require(Instant now) {
        if (now.plus(SKEW).isBefore(from)) {
            throw new StatusListRefused(Reason.NOT_YET);
        }
        if (!now.isBefore(until)) {
            throw new StatusListRefused(Reason.STALE);
        }
    }

    private static Instant second(JsonNode number) {
        if (!number.isIntegralNumber() || !number.canConvertToLong()) {
            throw new StatusListRefused(Reason.MALFORMED);
        }
        try {
            return Instant.ofEpochSecond(number.longValue());
        } catch (DateTimeException e) {
            throw new StatusListRefused(Reason.MALFORMED);
        }
    }

    private static Instant instant(JsonNode text) {
        try {
            return Instant.parse(text.asText());
        } catch (DateTimeException e) {
            throw new StatusListRefused(Reason.MALFORMED);
        }
    }
}

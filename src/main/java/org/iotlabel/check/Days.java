package org.iotlabel.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Points in time as files write them. */
final class Days {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Days() {}

    /** The day in UTC of a date and time with an offset (RFC 3339 section 5.6); empty where it is none. */
    static Optional<LocalDate> of(String written) {
        try {
            return Optional.of(OffsetDateTime.parse(written.strip(), DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toLocalDate());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static String words(LocalDate day) {
        return day.format(WORDS);
    }
}

package org.iotlabel.oversight;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** How long something lasts, as people say it: in its largest units, and rounded where nobody counts any more. */
final class Span {
    private static final double DAYS_OF_MONTH = 30.4375;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int COUNTED_IN_DAYS = 60;
    private static final int COUNTED_IN_MONTHS = 24;

    private Span() {}

    static String ofSeconds(long seconds) {
        var span = Duration.ofSeconds(seconds);
        if (span.toDays() > 1) {
            return ofDays(span.toDays());
        }
        if (span.toHours() > 1) {
            return said(span.toHours(), ChronoUnit.HOURS);
        }
        return span.toMinutes() > 1 ? said(span.toMinutes(), ChronoUnit.MINUTES) : said(seconds, ChronoUnit.SECONDS);
    }

    static String ofDays(long days) {
        if (days < COUNTED_IN_DAYS) {
            return said(days, ChronoUnit.DAYS);
        }
        var months = Math.round(days / DAYS_OF_MONTH);
        if (months < COUNTED_IN_MONTHS) {
            return said(months, ChronoUnit.MONTHS);
        }
        var years = said(months / MONTHS_OF_YEAR, ChronoUnit.YEARS);
        var rest = months % MONTHS_OF_YEAR;
        return rest == 0 ? years : OperationFigures.words().both(years, said(rest, ChronoUnit.MONTHS));
    }

    private static String said(long number, ChronoUnit unit) {
        return OperationFigures.words().span(number, unit.name());
    }
}

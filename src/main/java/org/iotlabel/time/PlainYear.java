package org.iotlabel.time;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * A day, month or instant whose year has four digits, as RFC 3339 section 5.6 writes it; Java alone would read more, and
 * PostgreSQL could not keep it.
 */
@Constraint(validatedBy = PlainYear.Check.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainYear {
    /** What is wrong with another one. */
    String message() default "must have a year of four digits";

    /** As Jakarta Bean Validation asks for. */
    Class<?>[] groups() default {};

    /** As Jakarta Bean Validation asks for. */
    Class<? extends Payload>[] payload() default {};

    /** Looks at the year. */
    final class Check implements ConstraintValidator<PlainYear, TemporalAccessor> {
        private static final long FIRST = second(0);
        private static final long END = second(10_000);

        private static long second(int year) {
            return LocalDate.of(year, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        }

        @Override
        public boolean isValid(@Nullable TemporalAccessor value, ConstraintValidatorContext context) {
            return switch (value) {
                case null -> true;
                // One of the outermost years has no calendar in which the year could be asked for.
                case Instant at -> at.getEpochSecond() >= FIRST && at.getEpochSecond() < END;
                case TemporalAccessor day -> day.get(ChronoField.YEAR) >= 0 && day.get(ChronoField.YEAR) <= 9999;
            };
        }
    }
}

package org.iotlabel.product;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** A day or month whose year has four digits, as RFC 3339 section 5.6 writes it; Java alone would read more. */
@Constraint(validatedBy = PlainYear.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@interface PlainYear {
    String message() default "must have a year of four digits";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at the year. */
    final class Check implements ConstraintValidator<PlainYear, TemporalAccessor> {
        @Override
        public boolean isValid(@Nullable TemporalAccessor value, ConstraintValidatorContext context) {
            return value == null || value.get(ChronoField.YEAR) >= 0 && value.get(ChronoField.YEAR) <= 9999;
        }
    }
}

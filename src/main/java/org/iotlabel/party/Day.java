package org.iotlabel.party;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day that a contract can name: of the years 1900 to 2199, which is well within what PostgreSQL keeps. */
@Constraint(validatedBy = Day.Check.class)
@Target({FIELD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface Day {
    String message() default "must be a day of the years 1900 to 2199";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at the year. */
    final class Check implements ConstraintValidator<Day, LocalDate> {
        @Override
        public boolean isValid(@Nullable LocalDate value, ConstraintValidatorContext context) {
            return value == null || value.getYear() >= 1900 && value.getYear() < 2200;
        }
    }
}

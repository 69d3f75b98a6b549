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
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A country of ISO 3166-1, by its two letters in upper case. */
@Constraint(validatedBy = CountryCode.Check.class)
@Target({FIELD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface CountryCode {
    String message() default "must be a country of ISO 3166-1, such as FI";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Knows the countries that the Java platform knows. */
    final class Check implements ConstraintValidator<CountryCode, String> {
        private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || COUNTRIES.contains(value);
        }
    }
}

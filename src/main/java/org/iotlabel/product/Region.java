package org.iotlabel.product;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A country by its two letters (ISO 3166-1), {@code EU} for a country of the European Union that is not told (reserved there),
 * or {@code 001} for anywhere in the world (UN M.49); each of them is a region of BCP 47, so that every language has its name.
 */
@Constraint(validatedBy = Region.Check.class)
@Target({ElementType.TYPE_USE, ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface Region {
    String message() default "must be the two letters of a country such as FI, or EU, or 001 for anywhere";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Letters that no country has would be shown to a buyer as they are. */
    final class Check implements ConstraintValidator<Region, String> {
        private static final Set<String> WIDER = Set.of("EU", "001");

        private final Set<String> countries = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || countries.contains(value) || WIDER.contains(value);
        }
    }
}

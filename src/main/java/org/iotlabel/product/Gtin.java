package org.iotlabel.product;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A Global Trade Item Number of 8, 12, 13 or 14 digits whose last one is the check digit (GS1 General Specifications 7.9). */
@Constraint(validatedBy = Gtin.Check.class)
@Target({ElementType.TYPE_USE, ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface Gtin {
    String message() default "must be a GTIN of 8, 12, 13 or 14 digits with a right check digit";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Weights 3 and 1 in turn, from the digit beside the check digit to the left. */
    final class Check implements ConstraintValidator<Gtin, String> {
        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null
                    || value.matches("[0-9]{8}|[0-9]{12,14}") && checkDigit(value) == digit(value, value.length() - 1);
        }

        private static int checkDigit(String value) {
            var sum = 0;
            for (int at = value.length() - 2, weight = 3; at >= 0; at--, weight = 4 - weight) {
                sum += digit(value, at) * weight;
            }
            return (10 - sum % 10) % 10;
        }

        private static int digit(String value, int at) {
            return value.charAt(at) - '0';
        }
    }
}

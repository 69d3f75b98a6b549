package org.iotlabel.product;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** An absolute https address with a host, without user name, of at most 500 characters. */
@Constraint(validatedBy = WebAddress.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@interface WebAddress {
    String message() default "must be an address that begins with https://";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Public pages link to it, so nothing that a browser would run may pass. */
    final class Check implements ConstraintValidator<WebAddress, URI> {
        @Override
        public boolean isValid(@Nullable URI value, ConstraintValidatorContext context) {
            return value == null
                    || "https".equals(value.getScheme())
                            && value.getHost() != null
                            && value.getRawUserInfo() == null
                            && value.toString().length() <= 500;
        }
    }
}

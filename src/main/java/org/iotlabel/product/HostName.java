package org.iotlabel.product;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of a host in lower case (RFC 1123 section 2.1) with two labels or more, of at most 253 characters; one of another
 * script in its ASCII form (RFC 5890). A first label {@code *} stands for every name below the rest, as in certificates
 * (RFC 9525 section 6.3).
 */
@Pattern(regexp = HostName.FORM, message = "must be a name such as cloud.heron.example, in lower case")
@Constraint(validatedBy = {})
@Target({ElementType.TYPE_USE, ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface HostName {
    /** The length comes first, so that no long text is tried. The last label begins with a letter: no address of numbers. */
    String FORM = "(?=.{1,253}$)(\\*\\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?";

    String message() default "must be a name such as cloud.heron.example, in lower case";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

package org.iotlabel.party;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text of one or more lines: visible characters, line ends and tabs. */
@Pattern(regexp = "[\\P{C}\\r\\n\\t]*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({FIELD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface Prose {
    String message() default "must have visible characters only";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

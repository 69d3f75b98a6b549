package org.iotlabel.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A door that creates something honours the header Idempotency-Key: the first answer is kept for a day, and a repeated
 * request gets it again instead of creating a second thing.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {
    /**
     * Whether only a part of the door's work belongs into the transaction in which the answer is kept; the door says by
     * {@link FirstAnswer} which.
     */
    @Nonbinding
    boolean inPart() default false;
}

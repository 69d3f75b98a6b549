package org.iotlabel.party;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Lets in callers who hold one of the roles in an organisation that is admitted. Whose things they may touch is checked
 * behind the door.
 */
@Retention(RUNTIME)
@Target(METHOD)
public @interface May {
    /** The roles, each named: none includes another. */
    Role[] value();

    /** Whether a machine with such a role is let in too. */
    boolean machines() default false;
}

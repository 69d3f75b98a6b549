package org.iotlabel.party;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Lets in everybody with a valid token, also those who are no member of anything yet. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface SignedIn {}

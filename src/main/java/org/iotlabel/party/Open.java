package org.iotlabel.party;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.iotlabel.http.OpenToAnybody;

/** Lets in everybody without a login: the short public list. */
@Retention(RUNTIME)
@Target(METHOD)
@OpenToAnybody
public @interface Open {}

package org.iotlabel.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * One wrong value.
 *
 * @param pointer where it stands: a JSON Pointer (RFC 6901) into the body, or {@code ?name} for a query parameter,
 *     {@code {name}} for a path parameter and {@code name:} for a header
 * @param message what is wrong, in a sentence
 * @param notOfList whether the message names what could have been chosen, as programs write it; pages call it by words of
 *     their own
 */
public record FieldError(
        String pointer, String message, @JsonIgnore boolean notOfList) {
    public FieldError(String pointer, String message) {
        this(pointer, message, false);
    }

    /** The name of the field of a form, or of the parameter of an address, that it is about. */
    public String field() {
        return pointer.replaceFirst("^[?/]", "");
    }

    /** An error at the members named, each escaped as RFC 6901 section 3 demands. */
    public static FieldError at(String message, Object... path) {
        var pointer = new StringBuilder();
        for (var step : path) {
            pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
        }
        return new FieldError(pointer.toString(), message);
    }
}

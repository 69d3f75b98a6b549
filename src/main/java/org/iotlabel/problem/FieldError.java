package org.iotlabel.problem;

/**
 * One wrong value.
 *
 * @param pointer where it stands: a JSON Pointer (RFC 6901) into the body, or {@code ?name} for a query parameter,
 *     {@code {name}} for a path parameter and {@code name:} for a header
 * @param message what is wrong, in a sentence
 */
public record FieldError(String pointer, String message) {
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

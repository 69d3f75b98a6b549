package org.iotlabel.attestation;

import com.networknt.schema.Error;
import java.util.Set;
import org.iotlabel.problem.FieldError;

/**
 * Something in a document that the published schema refuses.
 *
 * @param holder where the object or list stands that is refused, or the value itself
 * @param pointer the member that is wrong, missing or one too many
 * @param keyword what of the schema refuses it
 * @param rule where in the schema that stands
 */
record SchemaFault(String holder, String pointer, String keyword, String rule, String message) {
    static SchemaFault of(Error error) {
        var holder = error.getInstanceLocation().toString();
        var member = error.getProperty();
        return new SchemaFault(
                holder,
                member == null ? holder : holder + FieldError.at("", member).pointer(),
                error.getKeyword(),
                error.getEvaluationPath().toString(),
                words(error));
    }

    /** Where the pointer says it all, the library repeats the name of the member and speaks of schemas. */
    private static String words(Error error) {
        return switch (error.getKeyword()) {
            case "false" -> "must be left out beside what else is claimed";
            case "required" -> "is missing";
            case "additionalProperties" -> "is nothing that is known here";
            default -> error.getMessage();
        };
    }

    /** Whether it only follows from another one: what a claim has to carry is not known before its answer is. */
    boolean followsFrom(Set<String> places) {
        return rule.endsWith("/else/required") && places.contains(holder + "/answer");
    }

    /** Whether the name of a member is refused; the baseline says more about names than their form does. */
    boolean isOfName() {
        return keyword.equals("propertyNames");
    }

    FieldError error() {
        return new FieldError(pointer, message);
    }
}

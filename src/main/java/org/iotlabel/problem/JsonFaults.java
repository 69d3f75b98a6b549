package org.iotlabel.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;

/** Says what is wrong with a JSON body, where, and never how the program is built. */
final class JsonFaults {
    private JsonFaults() {}

    static Problem describe(JsonProcessingException fault) {
        // Inside of a member, what is no JSON comes wrapped as what does not fit.
        if (fault instanceof JsonMappingException && fault.getCause() instanceof JsonParseException broken) {
            return describe(broken);
        }
        if (fault instanceof JsonMappingException mapping
                && !(fault.getCause() instanceof StreamConstraintsException)) {
            return new Problem(
                    CommonProblem.MALFORMED,
                    "The body is JSON, but not of the shape that is taken here.",
                    List.of(new FieldError(pointer(mapping), sentence(mapping))));
        }
        var where = fault.getLocation();
        var place = where == null ? "" : " at line " + where.getLineNr() + ", column " + where.getColumnNr();
        return new Problem(CommonProblem.MALFORMED, sort(fault) + place + ".");
    }

    private static String sort(JsonProcessingException fault) {
        return fault instanceof StreamConstraintsException || fault.getCause() instanceof StreamConstraintsException
                ? "The JSON is nested too deeply, or holds a number or name that is too long,"
                : "The body is not valid JSON (RFC 8259; each member once)";
    }

    private static String pointer(JsonMappingException fault) {
        var path = fault.getPath().stream()
                .map(step -> step.getFieldName() != null ? step.getFieldName() : Integer.toString(step.getIndex()))
                .toArray();
        return FieldError.at("", path).pointer();
    }

    private static String sentence(JsonMappingException fault) {
        return switch (fault) {
            case UnrecognizedPropertyException _ -> "There is no such member.";
            case InvalidFormatException wrong
            when wrong.getTargetType() != null && wrong.getTargetType().isEnum() ->
                "Must be one of " + Arrays.toString(wrong.getTargetType().getEnumConstants()) + ".";
            case InvalidFormatException _ -> "The value is not of the form that is taken here.";
            case MismatchedInputException _ -> "The value is of the wrong type, or missing.";
            case JsonMappingException _
            when fault.getCause() instanceof IllegalArgumentException reason && reason.getMessage() != null ->
                reason.getMessage();
            case JsonMappingException _ -> "The value cannot be taken.";
        };
    }
}

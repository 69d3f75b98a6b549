package org.iotlabel.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Thrown where a rule is broken; travels untouched to the web edge. It keeps no stack trace of its own, because it is an
 * answer and not a fault of the program.
 */
public class Problem extends RuntimeException {
    private final transient ProblemType type;
    private final transient List<FieldError> errors;
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    public Problem(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public Problem(ProblemType type, String detail, List<FieldError> errors) {
        super(detail, null, false, false);
        this.type = type;
        this.errors = List.copyOf(errors);
    }

    /** Nothing there, or nothing that this caller may know of: the two must look the same. */
    public static Problem notFound() {
        return new Problem(CommonProblem.NOT_FOUND, "There is nothing here that you may see.");
    }

    /** One or more wrong values. */
    public static Problem invalid(List<FieldError> errors) {
        var detail = errors.size() == 1 ? errors.getFirst().message() : errors.size() + " values are wrong.";
        return new Problem(CommonProblem.INVALID, detail, errors);
    }

    /** One wrong value at the JSON Pointer given. */
    public static Problem invalid(String pointer, String message) {
        return invalid(List.of(new FieldError(pointer, message)));
    }

    /** Adds an extension member (RFC 9457 section 3.2). */
    public Problem with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /** Adds where the thing stands and which states may follow, in their order: the members state and allowed. */
    public <S extends Enum<S>> Problem inState(S state, Set<S> next) {
        return with("state", state.name())
                .with("allowed", next.stream().sorted().map(Enum::name).toList());
    }

    public ProblemType type() {
        return type;
    }

    /** The sentence for this occurrence. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<FieldError> errors() {
        return errors;
    }

    public Map<String, Object> members() {
        return members;
    }
}

package org.iotlabel.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Turns broken constraints of Jakarta Validation into pointers that the caller understands. */
public final class Violations {
    private Violations() {}

    /** All broken constraints of a record that was validated by itself, in the order of their pointers. */
    public static List<FieldError> of(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> new FieldError(pointer(violation), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::message))
                .toList();
    }

    private static String pointer(ConstraintViolation<?> violation) {
        var steps = new ArrayList<Object>();
        var parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.isInIterable()) {
                steps.add(node.getKey() != null ? node.getKey() : String.valueOf(node.getIndex()));
            }
            switch (node.getKind()) {
                case PARAMETER -> parameter = node.getName();
                case PROPERTY -> steps.add(node.getName());
                default -> {
                    // A method, a bean or a container element has no name that the caller wrote.
                }
            }
        }
        if (steps.isEmpty() && !parameter.isEmpty()) {
            return outsideBody(violation, parameter);
        }
        return isQuery(violation, steps)
                ? "?" + steps.getLast()
                : FieldError.at("", steps.toArray()).pointer();
    }

    /** The fields of a bean that gathers query parameters are called as in the address. */
    private static boolean isQuery(ConstraintViolation<?> violation, List<Object> steps) {
        return violation.getLeafBean() != null
                && Arrays.stream(violation.getLeafBean().getClass().getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(QueryParam.class))
                        .anyMatch(field -> field.getName().equals(steps.getLast()));
    }

    /** A parameter that is checked itself stands in the path or the query; only its own fields can stand in the body. */
    private static String outsideBody(ConstraintViolation<?> violation, String parameter) {
        return isBody(violation) ? "" : "?" + parameter;
    }

    private static boolean isBody(ConstraintViolation<?> violation) {
        Annotation broken = violation.getConstraintDescriptor().getAnnotation();
        return broken instanceof jakarta.validation.constraints.NotNull
                && violation.getInvalidValue() == null
                && lastKind(violation) == ElementKind.PARAMETER;
    }

    private static ElementKind lastKind(ConstraintViolation<?> violation) {
        var last = ElementKind.BEAN;
        for (Path.Node node : violation.getPropertyPath()) {
            last = node.getKind();
        }
        return last;
    }
}

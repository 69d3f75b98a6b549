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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        var address = Optional.<String>empty();
        Path.MethodNode method = null;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.isInIterable()) {
                steps.add(node.getKey() != null ? node.getKey() : String.valueOf(node.getIndex()));
            }
            switch (node.getKind()) {
                case METHOD -> method = node.as(Path.MethodNode.class);
                case PARAMETER -> {
                    parameter = node.getName();
                    address = inAddress(violation, method, node.as(Path.ParameterNode.class));
                }
                case PROPERTY -> steps.add(node.getName());
                default -> {
                    // A method, a bean or a container element has no name that the caller wrote.
                }
            }
        }
        if (steps.isEmpty() && !parameter.isEmpty()) {
            return address.map(name -> "?" + name).orElse(outsideBody(violation, parameter));
        }
        return isQuery(violation, steps)
                ? "?" + steps.getLast()
                : FieldError.at("", steps.toArray()).pointer();
    }

    /** What a parameter of a door is called in the address; empty where it does not stand in the query. */
    private static Optional<String> inAddress(
            ConstraintViolation<?> violation, Path.@Nullable MethodNode door, Path.ParameterNode parameter) {
        // The framework puts classes of its own before ours, without what ours declare.
        return Stream.<Class<?>>iterate(violation.getRootBeanClass(), Objects::nonNull, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(one -> door != null
                        && one.getName().equals(door.getName())
                        && List.of(one.getParameterTypes()).equals(door.getParameterTypes()))
                .map(one -> one.getParameters()[parameter.getParameterIndex()].getAnnotation(QueryParam.class))
                .filter(Objects::nonNull)
                .map(QueryParam::value)
                .findFirst();
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

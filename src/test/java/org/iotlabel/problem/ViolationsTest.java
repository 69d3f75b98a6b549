package org.iotlabel.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where broken constraints are, in words of the caller: pointers into the body, names of the query. */
class ViolationsTest {
    record Part(@NotBlank(message = "is missing") String name) {}

    record Device(
            @NotNull(message = "is missing") String model, List<@Valid Part> parts, Map<String, @Valid Part> named) {}

    /** Query parameters, as a door gathers them. */
    static final class Asked {
        @QueryParam("limit")
        @Max(value = 100, message = "must be at most 100")
        int limit = 101;
    }

    /** A door that is asked for something in its address, and sent something. */
    static final class Door {
        String read(
                @QueryParam("for") @NotNull(message = "is missing") String requirement,
                @NotNull(message = "is missing") Part sent) {
            return requirement + sent;
        }
    }

    @Test
    void every_broken_constraint_is_told_in_the_order_of_its_place() {
        var named = new LinkedHashMap<String, Part>();
        named.put("a/b", new Part(""));
        var device = new Device(null, List.of(new Part("lid"), new Part(" ")), named);
        assertEquals(
                List.of(
                        new FieldError("/model", "is missing"),
                        new FieldError("/named/a~1b/name", "is missing"),
                        new FieldError("/parts/1/name", "is missing")),
                faults(device));
    }

    @Test
    void a_parameter_of_the_query_is_called_as_in_the_address() {
        assertEquals(List.of(new FieldError("?limit", "must be at most 100")), faults(new Asked()));
    }

    @Test
    void a_parameter_that_is_missing_is_called_as_in_the_address_and_a_body_is_the_whole() throws Exception {
        var door = Door.class.getDeclaredMethod("read", String.class, Part.class);
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            var wrong = factory.getValidator()
                    .forExecutables()
                    .validateParameters(new Door(), door, new Object[] {null, null});
            assertEquals(
                    List.of(new FieldError("", "is missing"), new FieldError("?for", "is missing")),
                    Violations.of(wrong));
        }
    }

    private static List<FieldError> faults(Object checked) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            return Violations.of(factory.getValidator().validate(checked));
        }
    }
}

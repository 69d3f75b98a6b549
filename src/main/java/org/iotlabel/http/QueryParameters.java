package org.iotlabel.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads query parameters and says which of them cannot be read; the framework would answer 404, as it does rightly for
 * the path.
 */
@Provider
class QueryParameters implements ParamConverterProvider {
    private static final Map<Class<?>, Form> FORMS = Map.of(
            int.class, new Form(Integer::valueOf, "Must be a whole number."),
            Integer.class, new Form(Integer::valueOf, "Must be a whole number."),
            long.class, new Form(Long::valueOf, "Must be a whole number."),
            Long.class, new Form(Long::valueOf, "Must be a whole number."),
            boolean.class, Form.ofTruth(),
            Boolean.class, Form.ofTruth(),
            UUID.class, new Form(UUID::fromString, "Must be a UUID."),
            LocalDate.class, new Form(LocalDate::parse, "Must be a day, such as 2026-07-31."),
            YearMonth.class, new Form(YearMonth::parse, "Must be a month, such as 2026-07."),
            Instant.class, new Form(Instant::parse, "Must be an instant, such as 2026-07-31T12:00:00Z."));

    @Override
    @SuppressWarnings("unchecked") // The form was chosen by the very type that it reads.
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        var name = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst();
        var form = type.isEnum() ? Optional.of(Form.of(type)) : Optional.ofNullable(FORMS.get(type));
        return name.isEmpty() || form.isEmpty()
                ? null
                : (ParamConverter<T>) new Converter(name.get(), form.get(), type.isPrimitive());
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    /**
     * How a value is written.
     *
     * @param list whether it is one of some names
     */
    private record Form(Function<String, Object> read, String sentence, boolean list) {
        Form(Function<String, Object> read, String sentence) {
            this(read, sentence, false);
        }

        static Form ofTruth() {
            return new Form(QueryParameters::truth, "Must be true or false.", true);
        }

        static Form of(Class<?> choices) {
            var constants = choices.getEnumConstants();
            return new Form(
                    text -> Arrays.stream(constants)
                            .filter(constant -> constant.toString().equals(text))
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException(text)),
                    "Must be one of " + Arrays.toString(constants) + ".",
                    true);
        }
    }

    private record Converter(String name, Form form, boolean primitive) implements ParamConverter<Object> {
        @Override
        public @Nullable Object fromString(@Nullable String text) {
            // A form sends its empty fields too; they look for nothing.
            if (text == null || text.isEmpty() && !primitive) {
                return null;
            }
            try {
                return form.read().apply(text);
            } catch (RuntimeException _) {
                throw new Problem(
                        CommonProblem.MALFORMED,
                        "A query parameter cannot be read.",
                        List.of(new FieldError("?" + name, form.sentence(), form.list())));
            }
        }

        @Override
        public String toString(Object value) {
            return value.toString();
        }
    }
}

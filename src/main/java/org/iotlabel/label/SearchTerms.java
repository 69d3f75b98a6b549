package org.iotlabel.label;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Reads what is looked for among labels, as an address says it. */
public final class SearchTerms {
    private SearchTerms() {}

    /** A text; empty where there is nothing in it. */
    public static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value).filter(words -> !words.isBlank());
    }

    /**
     * One of some names, in letters of either size; empty where none is given, as a form says it.
     *
     * @throws Problem INVALID where it is another one
     */
    public static <E extends Enum<E>> Optional<E> one(String parameter, @Nullable String value, E[] all) {
        return text(value)
                .map(name -> Stream.of(all)
                        .filter(one -> one.name().equals(name.strip().toUpperCase(Locale.ROOT)))
                        .findAny()
                        .orElseThrow(() -> wrong(parameter, all)));
    }

    /**
     * The state of a label that was issued.
     *
     * @throws Problem INVALID where it is another one
     */
    public static Optional<LabelState> state(@Nullable String value) {
        return one("state", value, LabelState.issued().toArray(LabelState[]::new));
    }

    /**
     * A level, from 1 to 3.
     *
     * @throws Problem INVALID where it is another one
     */
    static Optional<Integer> level(@Nullable String value) {
        var all = List.of("1", "2", "3");
        return text(value).map(text -> {
            if (!all.contains(text)) {
                throw wrong("level", all.toArray());
            }
            return Integer.valueOf(text);
        });
    }

    private static Problem wrong(String parameter, Object[] all) {
        var names = Arrays.stream(all).map(Object::toString).toList();
        return Problem.invalid(
                List.of(new FieldError("?" + parameter, "Must be one of " + String.join(", ", names) + ".")));
    }
}

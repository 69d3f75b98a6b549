package org.iotlabel.desk;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * What can be chosen in a field.
 *
 * @param value what is sent
 * @param words what is shown
 */
public record Option(String value, String words) {
    /** An option for each constant. */
    public static <E extends Enum<E>> List<Option> of(E[] constants, Function<E, String> words) {
        return Arrays.stream(constants)
                .map(one -> new Option(one.name(), words.apply(one)))
                .toList();
    }
}

package org.iotlabel.desk;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list of things that can be narrowed to those in one state.
 *
 * @param path where all of them are listed
 * @param chosen the state that is looked at; null for all
 */
public record StateFilter<S extends Enum<S>>(
        String path, @Nullable S chosen) {
    /** Where the list is that is looked at. */
    public String address() {
        return address(chosen);
    }

    /**
     * A link to all, and one to each state.
     *
     * @param all what the first is called
     * @param words what the others are called
     */
    public List<PortalFrame.Link> links(String all, S[] states, Function<S, String> words) {
        var narrowed = Arrays.stream(states)
                .map(state -> new PortalFrame.Link(address(state), words.apply(state), state == chosen));
        return Stream.concat(Stream.of(new PortalFrame.Link(path, all, chosen == null)), narrowed)
                .toList();
    }

    private String address(@Nullable S state) {
        return state == null ? path : path + "?state=" + state.name();
    }
}

package org.iotlabel.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.problem.Action;

/**
 * Something that the visitor might do, from the same actions that the API offers.
 *
 * @param words what it is called on the page
 * @param href the page where it is done
 * @param allowed whether it would be taken now
 * @param whyNot where it would not
 */
public record Deed(String words, String href, boolean allowed, String whyNot) {
    /** The deed for an action of that name; empty where the API offers the visitor none. */
    public static Optional<Deed> of(List<Action> actions, String name, String words, String href) {
        return actions.stream()
                .filter(action -> action.name().equals(name))
                .findFirst()
                .map(action ->
                        new Deed(words, href, action.allowed(), Objects.requireNonNullElse(action.whyNot(), "")));
    }

    /** Those that there are. */
    @SafeVarargs
    public static List<Deed> all(Optional<Deed>... deeds) {
        return Stream.of(deeds).flatMap(Optional::stream).toList();
    }
}

package org.iotlabel.desk;

import java.util.LinkedHashMap;
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
    /** The deed for an action of that name; empty where the API offers the visitor none, and where the role for it is not theirs. */
    public static Optional<Deed> of(List<Action> actions, String name, String words, String href) {
        return actions.stream()
                .filter(action -> action.name().equals(name) && !action.foreclosed())
                .findFirst()
                .map(action ->
                        new Deed(words, href, action.allowed(), Objects.requireNonNullElse(action.whyNot(), "")));
    }

    /** Those that there are; what the same reason stands against is told in one line. */
    @SafeVarargs
    public static List<Deed> all(Optional<Deed>... deeds) {
        return all(Stream.of(deeds).flatMap(Optional::stream));
    }

    /** The same of those that were gathered already. */
    public static List<Deed> all(Stream<Deed> deeds) {
        var told = new LinkedHashMap<String, Deed>();
        deeds.forEach(deed -> told.merge(deed.allowed() ? deed.href() : deed.whyNot(), deed, Deed::and));
        return List.copyOf(told.values());
    }

    private Deed and(Deed other) {
        return new Deed(words + ", " + other.words, href, allowed, whyNot);
    }
}

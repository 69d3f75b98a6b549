package org.iotlabel.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that this caller might do next with a resource.
 *
 * @param name the noun that is created or changed, such as {@code submission}
 * @param method the HTTP method
 * @param href where to send it
 * @param allowed whether it would be taken now
 * @param whyNot where it would not: the detail of the problem that the call would answer
 * @param foreclosed whether the caller lacks the role for it; pages leave out what their reader could never do
 */
public record Action(
        String name,
        String method,
        String href,
        boolean allowed,
        @Nullable String whyNot,
        @JsonIgnore boolean foreclosed) {
    /** An action that is allowed unless a problem stands against it. */
    public static Action of(String name, String method, String href, Optional<Problem> obstacle) {
        return new Action(
                name,
                method,
                href,
                obstacle.isEmpty(),
                obstacle.map(Problem::detail).orElse(null),
                obstacle.filter(LackingRole.class::isInstance).isPresent());
    }
}

package org.iotlabel.problem;

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
 */
public record Action(
        String name,
        String method,
        String href,
        boolean allowed,
        @Nullable String whyNot) {
    /** An action that is allowed unless a problem stands against it. */
    public static Action of(String name, String method, String href, Optional<Problem> obstacle) {
        return new Action(
                name,
                method,
                href,
                obstacle.isEmpty(),
                obstacle.map(Problem::detail).orElse(null));
    }
}

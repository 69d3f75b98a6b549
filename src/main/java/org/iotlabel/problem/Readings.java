package org.iotlabel.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads several values and tells of all that are wrong together: whoever mends one must not be told of the next only then. */
public final class Readings {
    private final List<FieldError> wrong = new ArrayList<>();

    /** What was read; empty where it is wrong, which {@link #mustBeRight()} tells. */
    public <T> Optional<T> of(Supplier<Optional<T>> value) {
        try {
            return value.get();
        } catch (Problem problem) {
            wrong.addAll(problem.errors());
            return Optional.empty();
        }
    }

    /**
     * Goes on only where nothing was wrong.
     *
     * @throws Problem INVALID, with every place that was
     */
    public void mustBeRight() {
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
    }
}

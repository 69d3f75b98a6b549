package org.iotlabel.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is told of a thing.
 *
 * @param values one or more lines
 * @param href where the value leads; empty where it leads nowhere
 */
public record Fact(String label, List<String> values, String href) {
    /** Gathers facts, and leaves out what is not known. */
    public static final class Facts {
        private final List<Fact> facts = new ArrayList<>();

        public Facts add(String label, @Nullable Object value) {
            return value == null || value.toString().isBlank() ? this : add(label, List.of(value.toString()));
        }

        public Facts add(String label, List<String> values) {
            if (!values.isEmpty()) {
                facts.add(new Fact(label, values, ""));
            }
            return this;
        }

        /** A value with a link; only addresses that were checked to be https, or our own. */
        public Facts link(String label, @Nullable Object value, String href) {
            if (value != null) {
                facts.add(new Fact(label, List.of(value.toString()), href));
            }
            return this;
        }

        public List<Fact> all() {
            return List.copyOf(facts);
        }
    }
}

package org.iotlabel.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** How people call the things of one kind that were acted upon; a bean of the feature that has them, found by all who list acts. */
public abstract class SubjectNames {
    private final EntityManager entities;
    private final String type;
    private final String query;

    /**
     * Names of one kind.
     *
     * @param type the kind, as in {@link Subject}
     * @param query two columns, key and name, of those whose key is in {@code :keys}
     */
    protected SubjectNames(EntityManager entities, String type, String query) {
        this.entities = entities;
        this.type = type;
        this.query = query;
    }

    /** The kind of thing. */
    public final String type() {
        return type;
    }

    /** The names by key, in one read; what is not there any more, or never was, has none. */
    public final Map<String, String> of(Collection<String> keys) {
        List<Object> read =
                keys.stream().distinct().flatMap(key -> key(key).stream()).toList();
        return read.isEmpty()
                ? Map.of()
                : entities.unwrap(Session.class)
                        .createNativeQuery(query, Tuple.class)
                        .setParameterList("keys", read)
                        .getResultStream()
                        .collect(Collectors.toUnmodifiableMap(
                                row -> row.get(0).toString(), row -> row.get(1, String.class), (one, _) -> one));
    }

    /** The key as the table has it; empty where it cannot be one. */
    protected Optional<Object> key(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}

package org.iotlabel.attestation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.iotlabel.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * One value that differs between two revisions.
 *
 * @param pointer where it stands (RFC 6901)
 * @param before what it was; absent where it is new
 * @param after what it is; absent where it is gone
 */
public record Change(
        String pointer, @Nullable JsonNode before, @Nullable JsonNode after) {
    /** What differs, in the order of the pointers; lists are compared as wholes, because their items have no names. */
    static List<Change> between(JsonNode before, JsonNode after) {
        var changes = new ArrayList<Change>();
        compare("", before, after, changes);
        return changes;
    }

    private static void compare(String pointer, JsonNode before, JsonNode after, List<Change> changes) {
        if (before.equals(after)) {
            return;
        }
        if (!before.isObject() || !after.isObject()) {
            changes.add(new Change(pointer, present(before), present(after)));
            return;
        }
        var names = new TreeSet<String>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        for (var name : names) {
            compare(pointer + FieldError.at("", name).pointer(), before.path(name), after.path(name), changes);
        }
    }

    private static @Nullable JsonNode present(JsonNode node) {
        return node instanceof MissingNode ? null : node;
    }
}

package org.iotlabel.attestation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.iotlabel.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * One value that differs between two revisions.
 *
 * @param pointer where it stands (RFC 6901) in the later one, or in the earlier one where it is gone
 * @param before what it was; absent where it is new
 * @param after what it is; absent where it is gone
 */
public record Change(
        String pointer, @Nullable JsonNode before, @Nullable JsonNode after) {
    private static final String DIGEST = "digest";

    /**
     * What differs, member by member. Pieces of evidence are known by their digests, so that one more is one change; other
     * lists are compared as wholes, because their items have no names.
     */
    static List<Change> between(JsonNode before, JsonNode after) {
        var changes = new ArrayList<Change>();
        compare("", before, after, changes);
        return changes;
    }

    private static void compare(String pointer, JsonNode before, JsonNode after, List<Change> changes) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            compareMembers(pointer, before, after, changes);
        } else if (isOfPieces(before) && isOfPieces(after)) {
            comparePieces(pointer, before, after, changes);
        } else {
            changes.add(new Change(pointer, present(before), present(after)));
        }
    }

    private static void compareMembers(String pointer, JsonNode before, JsonNode after, List<Change> changes) {
        var names = new TreeSet<String>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        for (var name : names) {
            compare(pointer + FieldError.at("", name).pointer(), before.path(name), after.path(name), changes);
        }
    }

    private static boolean isOfPieces(JsonNode list) {
        return list.isArray()
                && StreamSupport.stream(list.spliterator(), false)
                        .allMatch(item -> item.path(DIGEST).isTextual());
    }

    private static void comparePieces(String pointer, JsonNode before, JsonNode after, List<Change> changes) {
        var gone = byDigest(before);
        byDigest(after).forEach((digest, place) -> {
            var earlier = gone.remove(digest);
            var was = earlier == null ? MissingNode.getInstance() : before.path(earlier);
            compare(pointer + "/" + place, was, after.path(place), changes);
        });
        gone.values().forEach(place -> changes.add(new Change(pointer + "/" + place, before.path(place), null)));
    }

    /** The places of the pieces in a list, by digest. */
    private static Map<String, Integer> byDigest(JsonNode list) {
        var places = new LinkedHashMap<String, Integer>();
        for (var place = 0; place < list.size(); place++) {
            places.put(list.path(place).path(DIGEST).textValue(), place);
        }
        return places;
    }

    private static @Nullable JsonNode present(JsonNode node) {
        return node instanceof MissingNode ? null : node;
    }
}

package org.iotlabel.scheme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a list of elements with ids differs between two versions.
 *
 * @param added ids that are new, in the order of the later version
 * @param removed ids that are gone, in the order of the earlier version
 * @param changed elements of both with members that differ, in the order of the later version
 */
record Changes(List<String> added, List<String> removed, List<Changed> changed) {

    public Changes {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** An element of both versions and what it states differently. */
    @Schema(name = "ChangedRecord")
    public record Changed(String id, List<ChangedMember> members) {

        public Changed {
            members = List.copyOf(members);
        }
    }

    /** Whether nothing differs. */
    @JsonIgnore
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    static Changes between(JsonNode was, JsonNode now) {
        Map<String, JsonNode> before = byId(was);
        Map<String, JsonNode> after = byId(now);
        List<Changed> changed = after.entrySet().stream()
                .filter(one -> before.containsKey(one.getKey()))
                .map(one -> compared(one.getKey(), before.getOrDefault(one.getKey(), one.getValue()), one.getValue()))
                .filter(one -> !one.members().isEmpty())
                .toList();
        return new Changes(missing(after, before), missing(before, after), changed);
    }

    private static Changed compared(String id, JsonNode was, JsonNode now) {
        return new Changed(
                id,
                BaselineDiff.names(now)
                        .map(name -> ChangedMember.of(name, was.get(name), now.get(name)))
                        .filter(ChangedMember::isChanged)
                        .toList());
    }

    private static List<String> missing(Map<String, JsonNode> from, Map<String, JsonNode> in) {
        return from.keySet().stream().filter(id -> !in.containsKey(id)).toList();
    }

    private static Map<String, JsonNode> byId(JsonNode elements) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        elements.forEach(one -> byId.put(one.get("id").textValue(), one));
        return byId;
    }
}

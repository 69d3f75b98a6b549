package org.iotlabel.check;

import static org.iotlabel.check.FindingCode.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The access lists of a MUD file, and those that its policies name (RFC 8520 section 3.3; RFC 8519 section 4.1).
 *
 * @param named by the policies for both directions
 * @param lists the entries of each list, by its name
 */
record MudAccess(Set<String> named, Map<String, List<MudEntry>> lists) {
    private static final int MOST_NAMED = 5;

    static MudAccess of(JsonNode file) {
        var named = Stream.of("from-device-policy", "to-device-policy")
                .flatMap(policy -> file.path(MudCheck.ROOT)
                        .path(policy)
                        .path("access-lists")
                        .path("access-list")
                        .valueStream())
                .map(one -> JsonText.of(one.path("name")))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var lists = new LinkedHashMap<String, List<MudEntry>>();
        file.path("ietf-access-control-list:acls").path("acl").forEach(list -> {
            // Two lists of one name are an error of the file; what either of them allows is looked at.
            var entries = lists.computeIfAbsent(JsonText.of(list.path("name")), _ -> new ArrayList<>());
            list.path("aces").path("ace").forEach(ace -> entries.add(MudEntry.of(ace)));
        });
        return new MudAccess(named, lists);
    }

    void judge(Found found) {
        var missing = named.stream().filter(name -> !lists.containsKey(name)).toList();
        var unused =
                lists.keySet().stream().filter(name -> !named.contains(name)).toList();
        found.when(
                        named.isEmpty(),
                        MUD_POLICY_MISSING,
                        "It has no policy that names an access list: it allows nothing.")
                .when(
                        !missing.isEmpty(),
                        MUD_ACCESS_LIST_MISSING,
                        "Its policies name access lists that it does not have: " + names(missing) + ".")
                .when(
                        !unused.isEmpty(),
                        MUD_ACCESS_LIST_UNUSED,
                        "It has access lists that no policy names: " + names(unused) + ".");
        var everything = entries(MudEntry::allowsEverything);
        var everybody = entries(MudEntry::allowsEverybody);
        found.when(
                        !everything.isEmpty(),
                        MUD_ALLOWS_EVERYTHING,
                        "Entries that let everybody through on every port: " + names(everything) + ".")
                .when(
                        !everybody.isEmpty(),
                        MUD_ALLOWS_EVERYBODY,
                        "Entries that let everybody through on the ports that they name: " + names(everybody) + ".");
    }

    private List<String> entries(Predicate<MudEntry> kind) {
        return lists.values().stream()
                .flatMap(List::stream)
                .filter(kind)
                .map(MudEntry::name)
                .toList();
    }

    private static String names(List<String> names) {
        var first = names.stream().limit(MOST_NAMED).map(Found::quoted).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMED ? first + " and " + (names.size() - MOST_NAMED) + " more" : first;
    }
}

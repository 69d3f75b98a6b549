package org.iotlabel.authorization;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Takes things at their word: what is allowed must be done, and what is not must be refused in the words announced. */
final class Offers {
    /** Read when the application runs; those with the fewest variables first. */
    private List<Operation> operations = List.of();

    private final List<String> faults = new ArrayList<>();
    private final Set<String> allowed = new TreeSet<>();
    private final Set<String> done = new TreeSet<>();

    /** A move of somebody. */
    record Move(String caller, String action) {
        static Move of(String text) {
            var parts = text.split(" ", 2);
            return new Move(parts[0], parts[1]);
        }
    }

    /** Goes through everything that can become of a thing that is quickly made: each action in each state by each caller. */
    void explore(Supplier<Offered> fresh) {
        var seen = new HashSet<String>();
        var paths = new ArrayDeque<List<Move>>(List.of(List.of()));
        while (!paths.isEmpty()) {
            var path = paths.remove();
            var thing = at(fresh, path);
            holdToRefusals(thing);
            if (!seen.add(state(thing))) {
                continue;
            }
            for (var move : possible(thing)) {
                var before = state(thing);
                take(thing, move);
                if (!state(thing).equals(before)) {
                    var longer = new ArrayList<>(path);
                    longer.add(move);
                    paths.add(longer);
                    thing = at(fresh, path);
                }
            }
        }
    }

    /** Follows one thing through some of its life; every caller is refused as announced at each of its stages. */
    void follow(Offered thing, String... moves) {
        holdToRefusals(thing);
        for (var move : moves) {
            take(thing, Move.of(move));
            holdToRefusals(thing);
        }
    }

    /** What was not as announced, since this was asked last. */
    List<String> faults() {
        var found = List.copyOf(faults);
        faults.clear();
        return found;
    }

    /** What was announced as allowed and never done. */
    Set<String> untried() {
        var left = new TreeSet<>(allowed);
        left.removeAll(done);
        return left;
    }

    private List<Operation> operations() {
        if (operations.isEmpty()) {
            operations = Operation.all().stream()
                    .sorted(Comparator.comparing(one -> one.parameters().size()))
                    .toList();
        }
        return operations;
    }

    private Offered at(Supplier<Offered> fresh, List<Move> path) {
        var thing = fresh.get();
        path.forEach(move -> take(thing, move));
        return thing;
    }

    private void take(Offered thing, Move move) {
        var offer = thing.to(move.caller()).stream()
                .filter(one -> one.name().equals(move.action()))
                .findFirst();
        if (offer.isEmpty() || !offer.get().allowed()) {
            faults.add(move + " is not allowed: " + offer);
            return;
        }
        var answer = thing.act(move.caller(), offer.get(), operations());
        done.add(signature(offer.get()));
        if (answer.status() / 100 != 2) {
            faults.add(move + " is allowed, but answered " + answer.status() + " " + new String(answer.body(), UTF_8));
        }
    }

    private void holdToRefusals(Offered thing) {
        for (var caller : thing.callers().keySet()) {
            for (var offer : thing.to(caller)) {
                if (offer.allowed()) {
                    allowed.add(signature(offer));
                    continue;
                }
                var answer = thing.act(caller, offer, operations());
                var detail = answer.status() < 400
                        ? ""
                        : Offered.json(answer).path("detail").asText();
                if (offer.whyNot().isBlank() || !detail.equals(offer.whyNot())) {
                    faults.add("%s of %s: announced “%s”, but answered %d “%s”"
                            .formatted(offer.name(), caller, offer.whyNot(), answer.status(), detail));
                }
            }
        }
    }

    private static List<Move> possible(Offered thing) {
        return thing.callers().keySet().stream()
                .flatMap(caller ->
                        thing.to(caller).stream().filter(Offer::allowed).map(offer -> new Move(caller, offer.name())))
                .toList();
    }

    /** What everybody may do now. */
    private static String state(Offered thing) {
        return possible(thing).toString();
    }

    /** The kind of thing and the name, without what tells one thing from another. */
    private static String signature(Offer offer) {
        return offer.name() + " " + offer.method() + " "
                + offer.href()
                        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "{id}")
                        .replaceAll("/labels/[0-9A-Z]{9}", "/labels/{serial}")
                        .replaceAll("/baselines/[0-9.]+", "/baselines/{version}");
    }
}

package org.iotlabel.authorization;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.iotlabel.testing.TestPrincipal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Somebody who begins on the first page of the portal and follows every link that they see. */
final class Crawl {
    private static final String PORTAL = "/portal";
    /** Lists are as long as all that other tests left in them; some show a thing in more states than one. */
    private static final int ENOUGH_OF_A_KIND = 3;

    private static final int MOST_OF_A_KIND = 40;
    private static final String POLICY = "Content-Security-Policy";
    private static final String SIGN_OUT = "/portal/logout";

    private final TestPrincipal who;
    private final List<Operation> doors;
    private final Deque<String> waiting = new ArrayDeque<>(List.of(PORTAL));
    private final Deque<String> spare = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>(List.of(PORTAL));
    /** By the page, the names of the places in it. */
    private final Map<String, Set<String>> places = new HashMap<>();

    /** Links to a place in a page, and a page that has it. */
    private final Map<String, String> fragments = new LinkedHashMap<>();

    private final Map<String, Integer> visits = new HashMap<>();
    /** A page for each door that was reached, the first one. */
    final Map<String, String> reached = new LinkedHashMap<>();

    /** Links that lead to nothing, or to what no browser shows as it should. */
    final List<String> dead = new ArrayList<>();

    Crawl(TestPrincipal who, List<Operation> doors) {
        this.who = who;
        this.doors = doors;
    }

    /** Goes on until every link was followed, or enough of each kind. */
    Crawl walk() {
        while (!waiting.isEmpty()) {
            visit(waiting.removeFirst());
        }
        return this;
    }

    /** Follows also what was enough before, until that door is reached. */
    void seek(String door) {
        while (!spare.isEmpty() && !reached.containsKey(door)) {
            visit(spare.removeFirst());
            walk();
        }
    }

    /** Links that lead to a place in a page that was opened, and the page has no such place. */
    Stream<String> misplaced() {
        return fragments.entrySet().stream()
                .filter(link -> {
                    var parts = link.getKey().split("#", 2);
                    var there = places.get(parts[0]);
                    return there != null && !there.contains(parts[1]);
                })
                .map(link ->
                        who.name() + " finds nothing at " + link.getKey() + ", where " + link.getValue() + " leads");
    }

    TestPrincipal who() {
        return who;
    }

    private void visit(String address) {
        var answer =
                who.calls().urlEncodingEnabled(false).redirects().follow(false).get(address);
        var door = door(address);
        if (answer.statusCode() != 200) {
            dead.add(who.name() + " finds " + address + " answered with " + answer.statusCode());
            return;
        }
        // Of two a browser obeys both, and a page that may do more than most could not do it.
        if (answer.headers().getValues(POLICY).size() != 1) {
            dead.add(address + " has not one " + POLICY);
        }
        door.ifPresent(known -> reached.putIfAbsent(known.id(), address));
        if (answer.contentType().startsWith("text/html")) {
            var page = Jsoup.parse(answer.asString());
            places.put(address, Set.copyOf(page.select("[id]").eachAttr("id")));
            if (address.startsWith(PORTAL)) {
                page.select("a[href], iframe[src], form[method=get]").forEach(link -> note(link, address));
            }
        }
    }

    private void note(Element link, String page) {
        var parts = (link.hasAttr("href")
                        ? link.attr("href")
                        : link.hasAttr("src") ? link.attr("src") : link.attr("action"))
                .split("#", 2);
        var address = parts[0].isEmpty() ? page : parts[0];
        if (parts.length == 2) {
            fragments.putIfAbsent(address + "#" + parts[1], page);
        }
        if (!address.startsWith("/") || address.startsWith(SIGN_OUT) || !seen.add(address)) {
            return;
        }
        var kind = door(address).map(Operation::id).orElse(address.replaceAll("[?].*", ""));
        var times = visits.merge(kind, 1, Integer::sum);
        if (times <= ENOUGH_OF_A_KIND) {
            waiting.add(address);
        } else if (times <= MOST_OF_A_KIND) {
            spare.add(address);
        }
    }

    /** The door that an address leads to: the one that names the most of it. */
    private Optional<Operation> door(String address) {
        var path = address.replaceAll("[?].*", "");
        return doors.stream()
                .filter(door -> door.isAt("GET", path))
                .min(Comparator.comparing(door -> door.parameters().size()));
    }
}

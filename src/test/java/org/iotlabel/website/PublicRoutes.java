package org.iotlabel.website;

import static io.restassured.RestAssured.given;
import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.iotlabel.authorization.HiddenDoors;
import org.iotlabel.authorization.Operation;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.testing.RewordedBaseline;
import org.jsoup.Jsoup;

/** Where every page of the public website is to be seen: its doors are found by what they answer, so that none is forgotten. */
final class PublicRoutes {
    /** A page of ours that no door answers with: one file that lies there as it is. */
    static final String OFFLINE = "/verify.html";

    /** What looks like another one of the list: it is weighed, and a browser need not open it. */
    static final Set<String> ALIKE = Set.of(
            "/api/v1/baselines/1.0",
            "/baseline",
            "/baseline?q=password",
            "/baseline/1.0/level-3",
            "/baseline/1.0/print-4",
            "/log?before=1",
            "/registry?limit=100",
            "/000000001");

    /**
     * An address where something is to be seen.
     *
     * @param status with which it is answered
     */
    record Route(String door, String address, int status) {
        /** The same in a language. */
        String in(String tag) {
            return address + (address.contains("?") ? "&" : "?") + "lang=" + tag;
        }
    }

    private PublicRoutes() {}

    /** The pages that everybody may open. */
    static List<Operation> doors() {
        return HiddenDoors.pages().stream()
                .filter(door -> door.isRead() && !door.path().startsWith("/portal"))
                .toList();
    }

    /** The door that an address leads to: of several the one that names the most of it. */
    static Optional<String> door(String address) {
        var path = address.replaceFirst("[?#].*", "");
        return doors().stream()
                .filter(door -> door.isAt("GET", path))
                .max(Comparator.comparing(door -> named(door.path())))
                .map(Operation::id);
    }

    private static int named(String path) {
        return path.replaceAll("\\{[^}]+}", "").length();
    }

    /** Something for every door, and what answers where there is nothing; the label is in force, and its entries are in the log. */
    static List<Route> of(LabelFixture label) {
        return Stream.concat(
                        examples(label).entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .flatMap(one ->
                                        one.getValue().stream().map(address -> new Route(one.getKey(), address, 200))),
                        Stream.of(
                                new Route("VerificationPages.show", "/000000000", 404),
                                new Route("VerificationPages.show", "/000000001", 404),
                                new Route("BaselinePartPages.overview", "/baseline/9.9", 404),
                                new Route("RegistryPages.show", "/registry?level=9", 422)))
                .toList();
    }

    /** The doors for which there is no example, and the examples of no door. */
    static TreeSet<String> unmatched(List<Route> routes) {
        var seen = routes.stream().map(Route::door).collect(toCollection(TreeSet::new));
        var all = doors().stream().map(Operation::id).collect(toCollection(TreeSet::new));
        return Stream.concat(
                        all.stream().filter(door -> !seen.contains(door)),
                        seen.stream().filter(door -> !all.contains(door)))
                .collect(toCollection(TreeSet::new));
    }

    private static Map<String, List<String>> examples(LabelFixture label) {
        var serial = label.serial;
        var compare = "/registry/compare?serial=" + serial;
        return Map.ofEntries(
                entry("HomePages.show", List.of("/")),
                entry("RegistryPages.show", List.of("/registry", "/registry?limit=100", "/registry?q=nothing+like+it")),
                entry("ComparisonPages.show", List.of("/registry/compare", compare, "/registry/compare?serial=no")),
                entry("VendorPages.show", List.of(vendor(serial))),
                entry("AssessorPages.list", List.of("/assessors")),
                entry(
                        "AssessorPages.show",
                        List.of("/assessors/"
                                + label.review.evaluated.pool.getFirst().body())),
                entry("CurrentBaselinePages.show", List.of("/baseline", "/baseline?q=password", "/baseline?q=xyzzy")),
                entry("BaselinePages.show", List.of("/api/v1/baselines/1.0")),
                entry("BaselinePartPages.overview", List.of("/baseline/1.0")),
                entry("BaselinePartPages.level", List.of("/baseline/1.0/level-1", "/baseline/1.0/level-3")),
                entry("BaselinePartPages.requirement", List.of("/baseline/1.0/PWD-1")),
                entry("BaselinePartPages.sheet", List.of("/baseline/1.0/print-1", "/baseline/1.0/print-4")),
                entry("BaselinePartPages.questions", List.of("/baseline/1.0/questions")),
                entry("BaselinePartPages.score", List.of("/baseline/1.0/score")),
                entry("BaselinePartPages.mappings", List.of("/baseline/1.0/mappings")),
                entry(
                        "BaselinePartPages.changes",
                        List.of("/baseline/1.0/changes?since=1.0", RewordedBaseline.changes())),
                entry("ScanPages.show", List.of("/scan")),
                entry("LogPages.show", List.of("/log", "/log?before=1", "/log?label=" + label.serial)),
                entry("LogEntryPages.show", List.of("/log/entry/0")),
                entry("KeyPages.show", List.of("/keys")),
                entry("DocumentVerificationPages.form", List.of("/verify")),
                entry("YourselfPages.show", List.of("/verify/yourself")),
                entry("RulesPages.show", List.of("/rules")),
                entry("AccessibilityPages.show", List.of("/accessibility")),
                entry("ProblemPages.show", List.of("/problems/invalid")),
                entry("VerificationPages.show", List.of("/" + serial, "/" + serial + "?gtin=4006381333931")));
    }

    private static String vendor(String serial) {
        return Jsoup.parse(given().accept("text/html").get("/" + serial).asString())
                .select("a[href^=/vendors/]")
                .attr("href")
                .replaceFirst("\\?.*", "");
    }
}

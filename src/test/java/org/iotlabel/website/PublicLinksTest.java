package org.iotlabel.website;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.iotlabel.authorization.Operation;
import org.iotlabel.http.SpokenLanguage;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.transparency.SequenceQueuedEntries;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The public website as somebody finds it who follows links from the front door. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PublicLinksTest {
    private static final HttpClient BROWSER =
            HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();

    /** Pages that no link of a website with one version of the baseline leads to, with the reason. */
    private static final Map<String, String> NOT_REACHED = Map.of(
            "BaselinePages.show", "the same page for a browser that comes to the address of the document",
            "BaselinePartPages.changes", "asks for a second version; BaselinePartPagesTest follows the link to it",
            "ProblemPages.show", "problem reports name it; the reference of the API leads to none");

    @Inject
    RelayOutboxMessages relay;

    @Inject
    SequenceQueuedEntries sequencing;

    /** Addresses without a fragment, and what is there. */
    private final Map<String, String> pages = new HashMap<>();

    private final Set<String> fragments = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void every_page_is_reached_by_links_from_the_front_door_and_no_link_is_dead()
            throws IOException, InterruptedException {
        var label = LabelFixture.issued(relay);
        sequencing.sequenceAll();
        var seen = crawl();
        fragments.stream().filter(link -> !isThere(link)).forEach(link -> faults.add("nothing is at " + link));
        assertEquals("", String.join("\n", faults));
        var reached = pages.keySet().stream()
                .flatMap(address -> PublicRoutes.door(address).stream())
                .collect(toSet());
        var missed = PublicRoutes.doors().stream()
                .map(Operation::id)
                .filter(door -> !reached.contains(door) && !NOT_REACHED.containsKey(door))
                .toList();
        assertEquals(List.of(), missed, "pages that nobody finds");
        var paths = seen.stream().map(link -> link.replaceFirst("\\?.*", "")).collect(toSet());
        assertTrue(
                paths.containsAll(Set.of("/" + label.serial, PublicRoutes.OFFLINE, "/api/openapi")), paths.toString());
    }

    private Set<String> crawl() throws IOException, InterruptedException {
        var seen = new HashSet<String>(Set.of("/?lang=nl"));
        var next = new ArrayDeque<String>(seen);
        var shapes = new HashSet<String>();
        var translated = new HashSet<Optional<String>>();
        while (!next.isEmpty()) {
            var address = next.remove();
            var answer = read(address);
            if (answer.statusCode() >= 400) {
                faults.add(address + " is dead: " + answer.statusCode());
            }
            if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                continue;
            }
            pages.put(address, answer.body());
            if (!address.contains("lang=nl") && !address.equals(PublicRoutes.OFFLINE)) {
                faults.add(address + " leaves the language that was chosen");
            }
            if (isWorthReading(address) && shapes.add(shape(address))) {
                var links = links(Jsoup.parse(answer.body()), address);
                links.stream().filter(link -> link.contains("#")).forEach(fragments::add);
                links.stream()
                        .map(link -> link.replaceFirst("#.*", ""))
                        .filter(seen::add)
                        .forEach(next::add);
                if (translated.add(PublicRoutes.door(address))) {
                    compare(address, links);
                }
            }
        }
        return seen;
    }

    /** In every other language a page leads where it leads in this one. */
    private void compare(String address, List<String> links) throws IOException, InterruptedException {
        for (var language : SpokenLanguage.ALL) {
            var tag = language.toLanguageTag();
            var page =
                    Jsoup.parse(read(address.replace("lang=nl", "lang=" + tag)).body());
            var found = links(page, address).stream()
                    .map(link -> link.replace("lang=" + tag, "lang=nl"))
                    .collect(toCollection(TreeSet::new));
            if (!found.equals(Set.copyOf(links))) {
                faults.add(address + " leads elsewhere in " + tag + ": " + found + " instead of " + links);
            }
        }
    }

    /** Whether the page that a link names has the place that it names. */
    private boolean isThere(String link) {
        var parts = link.split("#", 2);
        var page = pages.get(parts[0]);
        return page != null && Jsoup.parse(page).getElementById(parts[1]) != null;
    }

    /** Bare: the check of described answers takes every name below the root for a serial. */
    private static HttpResponse<String> read(String address) throws IOException, InterruptedException {
        var url = URI.create("http://localhost:" + RestAssured.port + address);
        return BROWSER.send(
                HttpRequest.newBuilder(url)
                        .header("Accept", "text/html,*/*;q=0.5")
                        .build(),
                BodyHandlers.ofString());
    }

    /** Labels of other tests are as this one, and lead nowhere else. */
    private static boolean isWorthReading(String address) {
        return !address.contains("pageToken") && !address.matches("/[0-9A-Z]{9}/.*");
    }

    /** The pages of one version of the baseline are as those of another. */
    private static String shape(String address) {
        return address.replaceFirst("^/baseline/[0-9.]+", "/baseline/version")
                .replaceFirst("^/(vendors|assessors)/[-0-9a-f]+", "/$1/key")
                .replaceFirst("^/log/entry/[0-9]+", "/log/entry/number")
                .replaceFirst("(before|serial|holder|assessor)=[^&]+", "$1=one");
    }

    /** Where a page leads to, within the site and on the page itself; in the language that its own address names. */
    private static List<String> links(Document page, String address) {
        var path = address.replaceFirst("\\?.*", "");
        var language = "lang=" + page.select("html").attr("lang");
        return Stream.concat(
                        page.select("a[href^=/], a[href^=?], a[href^=#]").eachAttr("href").stream(),
                        page.select("form[method=get]").eachAttr("action").stream()
                                .map(form -> form + "?" + language))
                .filter(link -> !link.startsWith("?") || link.contains(language))
                // Where people sign in: the portal is looked through from there on by a test of its own.
                .filter(link -> !link.equals("/portal"))
                .map(link -> link.startsWith("#") ? address + link : link.startsWith("?") ? path + link : link)
                .distinct()
                .toList();
    }
}

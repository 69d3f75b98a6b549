package org.iotlabel.website;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final Path GALLERY = Path.of("target/public-pages");

    @Inject
    RelayOutboxMessages relay;

    @Inject
    SequenceQueuedEntries sequencing;

    @Test
    void every_page_is_reached_by_links_from_the_front_door_and_no_link_is_dead()
            throws IOException, InterruptedException {
        var label = LabelFixture.issued(relay);
        sequencing.sequenceAll();
        var seen = new HashSet<String>(Set.of("/?lang=nl"));
        var next = new ArrayDeque<String>(seen);
        var dead = new ArrayList<String>();
        var forgetful = new ArrayList<String>();
        var shapes = new HashSet<String>();
        while (!next.isEmpty()) {
            var address = next.remove();
            var answer = read(address);
            if (answer.statusCode() >= 400) {
                dead.add(address + " " + answer.statusCode());
            }
            var type = answer.headers().firstValue("Content-Type").orElse("");
            if (type.startsWith("text/html") && !address.contains("lang=nl") && !address.equals("/verify.html")) {
                forgetful.add(address);
            }
            if (type.startsWith("text/html") && isWorthReading(address) && shapes.add(shape(address))) {
                if (address.matches("/(vendors|assessors)/.*")) {
                    Files.writeString(
                            Files.createDirectories(GALLERY)
                                    .resolve(shape(address)
                                                    .replaceAll("\\?.*", "")
                                                    .substring(1)
                                                    .replace('/', '-') + ".nl.html"),
                            answer.body());
                }
                links(Jsoup.parse(answer.body()), address).stream()
                        .filter(seen::add)
                        .forEach(next::add);
            }
        }
        assertEquals(List.of(), dead);
        assertEquals(List.of(), forgetful, "links that lead out of the language that was chosen");
        var reached = seen.stream().map(link -> link.replaceFirst("\\?.*", "")).collect(Collectors.toSet());
        assertTrue(
                reached.containsAll(List.of(
                        "/",
                        "/registry",
                        "/registry/compare",
                        "/assessors",
                        "/baseline",
                        "/scan",
                        "/log",
                        "/keys",
                        "/verify",
                        "/verify/yourself",
                        "/rules",
                        "/accessibility")),
                reached.toString());
        assertTrue(reached.contains("/" + label.serial), seen.toString());
        for (var one : List.of("/vendors/", "/assessors/", "/log/entry/", "/baseline/1.0/", "/api/openapi")) {
            assertTrue(reached.stream().anyMatch(address -> address.startsWith(one)), one);
        }
    }

    /** Bare: the check of described answers takes every name below the root for a serial. */
    private static HttpResponse<String> read(String address) throws IOException, InterruptedException {
        try (var browser =
                HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build()) {
            var url = URI.create("http://localhost:" + RestAssured.port + address);
            return browser.send(
                    HttpRequest.newBuilder(url)
                            .header("Accept", "text/html,*/*;q=0.5")
                            .build(),
                    BodyHandlers.ofString());
        }
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

    private static List<String> links(Document page, String address) {
        var here = address.replaceFirst("\\?.*", "");
        return Stream.concat(
                        page.select("a[href^=/], a[href^=?]").eachAttr("href").stream(),
                        page.select("form[method=get]").eachAttr("action").stream()
                                .map(form -> form + "?lang=nl"))
                .filter(link -> link.startsWith("/") || link.contains("lang=nl"))
                // Where people sign in: the portal is looked through from there on by a test of its own.
                .filter(link -> !link.equals("/portal"))
                .map(link -> link.startsWith("?") ? here + link : link)
                .toList();
    }
}

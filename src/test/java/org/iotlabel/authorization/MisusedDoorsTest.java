package org.iotlabel.authorization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.iotlabel.party.Role;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * A door of the portal that is asked in a way which it does not know tells people so on a page, such as one who types the address of a
 * form that was just refused: it is answered before any door, where nothing may wait for the database.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MisusedDoorsTest {
    private final TestPrincipal owner = TestPeople.a(Role.SCHEME_OWNER);
    private final List<String> wrong = new ArrayList<>();

    @Test
    void whoever_asks_a_page_for_what_it_does_not_do_is_told_on_a_page() {
        var doors = HiddenDoors.all().stream()
                .filter(door -> door.path().startsWith("/portal"))
                .toList();
        for (var door : doors) {
            expect(405, "PATCH", door, "text/html", "application/x-www-form-urlencoded");
            if (door.isRead()) {
                // What is a file may be of any kind.
                if (door.accept().filter("text/html"::equals).isPresent()) {
                    expect(406, "GET", door, "audio/ogg", "");
                }
            } else {
                expect(415, "POST", door, "text/html", "audio/ogg");
                if (doors.stream().noneMatch(other -> other.isAt("GET", address(door)))) {
                    expect(405, "GET", door, "text/html", "");
                }
            }
        }
        assertTrue(doors.size() > 100, "only " + doors.size() + " doors were found");
        assertEquals("", String.join("\n", wrong));
    }

    private void expect(int status, String method, Operation door, String accept, String media) {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + address(door)))
                .header("Authorization", "Bearer " + owner.token())
                .header("Accept", accept)
                .method(method, media.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString("x=y"));
        if (!media.isEmpty()) {
            request.header("Content-Type", media);
        }
        var answer = Requests.sent(request.build());
        if (answer.status() != status || !isToldOnAPage(answer)) {
            wrong.add("%s %s for %s, %s: %d %s"
                    .formatted(method, door.path(), accept, media, answer.status(), answer.contentType()));
        }
    }

    /** In words, with a way back, and without a sign-in for somebody who is signed in. */
    private static boolean isToldOnAPage(Reply answer) {
        var page = Jsoup.parse(new String(answer.body(), UTF_8));
        var main = page.select("main");
        return page.select("header.site a").eachAttr("href").equals(List.of("/portal"))
                && page.select(".who, nav.sections").isEmpty()
                && answer.contentType().startsWith("text/html")
                && !main.select("h1").text().isEmpty()
                && main.select("a").eachAttr("href").equals(List.of("/portal"));
    }

    private static String address(Operation door) {
        return door.path().replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }
}

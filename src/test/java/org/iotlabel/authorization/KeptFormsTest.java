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
import java.util.UUID;
import org.iotlabel.testing.PostgresResource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * Whoever sends a form after their session has ended is handed back what they typed, at every door: none of them may be refused
 * where nobody may wait for the body.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class KeptFormsTest {
    private static final String TYPED = "Two hours of work";
    private static final String PARTS = """
            --BOUNDARY
            Content-Disposition: form-data; name="/typed"

            %s
            --BOUNDARY--
            """.replace("\n", "\r\n");

    @Test
    void every_form_of_the_portal_is_handed_back_where_the_session_has_ended() {
        var forms = HiddenDoors.all().stream()
                .filter(door ->
                        door.path().startsWith("/portal") && door.method().equals("POST"))
                .toList();
        var lost = forms.stream()
                .filter(door -> !isHandedBack(door))
                .map(Operation::id)
                .toList();
        assertEquals("", String.join("\n", lost));
        assertTrue(forms.size() > 50, "only " + forms.size() + " forms were found");
    }

    private static boolean isHandedBack(Operation door) {
        var address = door.path().replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + address))
                .header("Accept", "text/html")
                .header("Content-Type", door.isUpload() ? "multipart/form-data; boundary=BOUNDARY" : SentForm.TYPE)
                .POST(BodyPublishers.ofString(
                        door.isUpload() ? PARTS.formatted(TYPED) : "%2Ftyped=" + TYPED.replace(' ', '+')))
                .build();
        var answer = Requests.sent(request);
        var form = Jsoup.parse(new String(answer.body(), UTF_8)).select("main form[method=post]");
        return answer.status() == 401
                && form.attr("action").equals(address)
                && form.select("[name=/typed]").val().equals(TYPED);
    }
}

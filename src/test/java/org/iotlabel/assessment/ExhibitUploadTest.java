package org.iotlabel.assessment;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Base64;
import org.iotlabel.assessment.AssessmentFixture.Seat;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** An assessor brings evidence of their own by a form, in a browser without scripts. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ExhibitUploadTest {
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Inject
    RelayOutboxMessages relay;

    @Test
    void evidence_of_ones_own_is_brought_by_a_form_once_however_often_it_is_sent() {
        var seat = AssessmentFixture.takenUp(relay, 1).seat();
        var form = new TestBrowser(seat.person()).open(page(seat, "/evidence"));
        var first = upload(seat, form, token(form), "scan.json", "{\"port\": 23}".getBytes());
        assertEquals(303, first.statusCode(), first::asString);
        var second = upload(seat, form, token(form), "scan.json", "{\"port\": 23}".getBytes());
        assertEquals(303, second.statusCode(), second::asString);
        seat.get("evidence").body("fileName", hasItem("scan.json"));
        var other = upload(seat, form, token(form), "dot.png", DOT);
        assertEquals(422, other.statusCode());
        var page = new TestBrowser(seat.person()).open(first.header("Location"));
        assertTrue(page.select(".rows").text().contains("scan.json"));
    }

    @Test
    void a_file_that_cannot_be_evidence_is_refused_beside_the_form() {
        var seat = AssessmentFixture.takenUp(relay, 1).seat();
        var form = new TestBrowser(seat.person()).open(page(seat, "/evidence"));
        var answer = upload(seat, form, token(form), "run.exe", "MZ\0\0".getBytes());
        assertEquals(422, answer.statusCode());
        var again = TestBrowser.read(answer, "exhibit-refused");
        assertEquals(1, again.select(".summary").size());
        assertEquals("A scan", again.select("[name=description]").val());
        var none = seat.person()
                .calls()
                .multiPart("token", token(form))
                .multiPart("once", "one")
                .post(page(seat, "/evidence"));
        assertEquals(422, none.statusCode());
        assertEquals(
                2,
                TestBrowser.read(none, "exhibit-missing").select(".summary a").size());
    }

    @Test
    void a_file_that_another_site_sends_is_refused() {
        var seat = AssessmentFixture.takenUp(relay, 1).seat();
        var form = new TestBrowser(seat.person()).open(page(seat, "/evidence"));
        assertEquals(
                403, upload(seat, form, "", "scan.txt", "port 23".getBytes()).statusCode());
        seat.get("evidence").body("fileName", not(hasItem("scan.txt")));
    }

    private static Response upload(Seat seat, Document form, String token, String name, byte[] content) {
        return seat.person()
                .calls()
                .redirects()
                .follow(false)
                .multiPart("token", token)
                .multiPart("once", form.select("[name=once]").val())
                .multiPart("confidentiality", "ASSESSOR")
                .multiPart("description", "A scan")
                .multiPart("file", name, content)
                .post(page(seat, "/evidence"));
    }

    private static String token(Document form) {
        return form.select("[name=token]").val();
    }

    private static String page(Seat seat, String door) {
        return "/portal/assessments/" + seat.id() + door;
    }
}

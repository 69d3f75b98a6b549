package org.iotlabel.verifier;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What is told of a document at which nobody had the time to look. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PlacesTest {
    private static final Duration AT_ONCE = Duration.ZERO;

    @Inject
    RelayOutboxMessages relay;

    @Test
    void somebody_whose_picture_waits_too_long_is_asked_to_come_again_and_told_nothing_of_it() {
        var code = LabelFixture.issued(relay).get("/qr.png").extract().asByteArray();
        IntStream.range(0, CodeReading.AT_A_TIME).forEach(_ -> CodeReading.PLACES.take(Duration.ofMinutes(1)));
        try {
            // Both wait at the same time.
            var page = CompletableFuture.supplyAsync(() -> Jsoup.parse(
                    given().multiPart("file", "qr.png", code).post("/verify").asString()));
            given().multiPart("file", "qr.png", code)
                    .post("/api/v1/verifications")
                    .then()
                    .statusCode(200)
                    .body("lines[0].reason", is("UNREADABLE"))
                    .body("lines[0].detail", is("BUSY"));
            var told = page.join();
            assertEquals("Please ask again in a moment.", told.expectFirst("h1").text());
            assertEquals(1, told.select(".verdict.careful").size());
            assertEquals(
                    "Cannot be told right now.",
                    told.select("section > dl dd").first().text());
        } finally {
            IntStream.range(0, CodeReading.AT_A_TIME).forEach(_ -> CodeReading.PLACES.leave());
        }
        given().multiPart("file", "qr.png", code)
                .post("/api/v1/verifications")
                .then()
                .body("verdict", is("VALID"));
    }

    @Test
    void a_paper_that_waits_for_another_one_is_not_called_unreadable() {
        PaperDrawing.PLACES.take(Duration.ofMinutes(1));
        try {
            var refused = assertThrows(Refused.class, () -> PaperDrawing.firstPage(new byte[0], AT_ONCE));
            assertEquals("UNREADABLE/BUSY", refused.reason() + "/" + refused.detail());
        } finally {
            PaperDrawing.PLACES.leave();
        }
    }
}

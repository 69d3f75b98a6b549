package org.iotlabel.label;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BusinessMetersTest {
    @Inject
    RelayOutboxMessages relay;

    @Inject
    TestClock clock;

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    void what_is_done_is_counted_and_nobody_is_named() {
        var before = figures();
        var label = LabelFixture.issued(relay);
        given().accept("application/json").get("/" + label.serial).then().statusCode(200);
        given().accept("application/json").get("/000000001").then().statusCode(404);
        label.suspend().statusCode(200);
        clock.advance(Duration.ofMinutes(1));
        var after = figures();

        assertEquals(1, more(before, after, acts("attestation.submission", "VENDOR_ADMIN", "none")));
        assertEquals(1, more(before, after, acts("attestation.draw", "SYSTEM", "none")));
        assertEquals(1, more(before, after, acts("assessment.findings", "ASSESSOR", "none")));
        assertEquals(1, more(before, after, acts("assessment.report", "ASSESSOR", "none")));
        assertEquals(1, more(before, after, acts("review.decision", "CERTIFIER", "GRANT")));
        assertEquals(0, more(before, after, acts("review.decision", "CERTIFIER", "DENY")));
        assertEquals(1, more(before, after, acts("label.suspend", "CERTIFIER", "none")));
        assertEquals(1, more(before, after, "label_verifications_total{verdict=\"VALID\"}"));
        assertEquals(1, more(before, after, "label_verifications_total{verdict=\"UNKNOWN_LABEL\"}"));
        assertEquals(1, more(before, after, "label_labels{state=\"SUSPENDED\"}"));
        assertEquals(0, more(before, after, "label_labels{state=\"ACTIVE\"}"));
        var text = scrape();
        assertFalse(text.contains(label.serial), "a serial is nobody's business");
        assertFalse(text.contains(label.vendor.name()));
    }

    @Test
    void what_was_refused_is_not_counted() {
        var label = LabelFixture.issued(relay);
        label.suspend().statusCode(200);
        var before = figures();
        label.suspend().statusCode(409);
        label.move(label.vendor, "withdrawal", Map.of("reasonCode", "OTHER", "words", "Mine."))
                .statusCode(403);
        assertEquals(
                before.get(acts("label.suspend", "CERTIFIER", "none")),
                figures().get(acts("label.suspend", "CERTIFIER", "none")));
    }

    private static String acts(String act, String role, String outcome) {
        return "label_acts_total{act=\"%s\",outcome=\"%s\",role=\"%s\"}".formatted(act, outcome, role);
    }

    private static int more(Map<String, Double> before, Map<String, Double> after, String figure) {
        return (int) (after.getOrDefault(figure, 0.0) - before.getOrDefault(figure, 0.0));
    }

    private static Map<String, Double> figures() {
        var figures = new HashMap<String, Double>();
        scrape().lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            var end = line.lastIndexOf(' ');
            var figure = line.substring(0, end).replace(",}", "}");
            figures.put(figure, Double.valueOf(line.substring(end + 1)));
        });
        return figures;
    }

    private static String scrape() {
        return given().accept("text/plain")
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}

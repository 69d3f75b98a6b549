package org.iotlabel.label;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestClock;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who reads what was said when a label was moved. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class StatedMovesTest {
    @Inject
    RelayOutboxMessages relay;

    @Inject
    TestClock clock;

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void the_holder_and_the_scheme_read_the_words_of_each_move() {
        var label = moved();
        for (var who : List.of(label.vendor, label.certifier)) {
            moves(who, label)
                    .statusCode(200)
                    .header("Cache-Control", is("private, no-store"))
                    .body("to", contains("ACTIVE", "SUSPENDED", "ACTIVE", "WITHDRAWN"))
                    .body("reasonCode", contains(null, "SECURITY_INCIDENT", null, "EVIDENCE_FALSE"))
                    .body("role", contains("SYSTEM", "CERTIFIER", "CERTIFIER", "CERTIFIER"))
                    .body("words", contains(null, "A weakness is used.", "It is mended.", "It was made up."));
        }
    }

    @Test
    void strangers_and_the_public_never_get_them() {
        var label = moved();
        moves(LabelFixture.issued(relay).vendor, label).statusCode(404);
        moves(TestPrincipal.person("stranger"), label).statusCode(403);
        label.get("/moves").statusCode(401);
        for (var address : List.of("/api/v1/labels/{serial}/history", "/api/v1/labels/{serial}", "/{serial}")) {
            // The holder gets no other answer here than everybody.
            for (var asking : List.of(given(), label.vendor.calls(), label.certifier.calls())) {
                var told = asking.get(address, label.serial).asString();
                for (var words : List.of("A weakness is used", "It is mended", "It was made up")) {
                    assertFalse(told.contains(words), address);
                }
            }
        }
    }

    @Test
    void an_expiry_that_nobody_has_written_down_yet_is_nobodys_words() {
        var label = LabelFixture.issued(relay);
        label.suspend().statusCode(200);
        label.reinstate().statusCode(200);
        String until = label.read().extract().path("validUntil");
        clock.set(Instant.parse(until).plusSeconds(60));
        var words = moves(label.vendor, label)
                .body("to", contains("ACTIVE", "SUSPENDED", "ACTIVE", "EXPIRED"))
                .extract()
                .jsonPath()
                .getList("words", String.class);
        assertEquals("It is mended.", words.get(2));
        assertEquals(null, words.get(3));
    }

    private LabelFixture moved() {
        var label = LabelFixture.issued(relay);
        label.suspend().statusCode(200);
        label.reinstate().statusCode(200);
        label.withdraw().statusCode(200);
        return label;
    }

    private static ValidatableResponse moves(TestPrincipal who, LabelFixture label) {
        return who.calls().get("/api/v1/labels/{serial}/moves", label.serial).then();
    }
}

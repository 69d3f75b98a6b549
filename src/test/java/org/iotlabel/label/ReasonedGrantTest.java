package org.iotlabel.label;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import org.iotlabel.certification.ReviewFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReasonedGrantTest {
    @Inject
    RelayOutboxMessages relay;

    @Test
    void a_grant_in_the_words_of_a_certifier_leads_to_a_label_like_any_other() {
        var review = ReviewFixture.open(relay, Map.of());
        String decision = review.decide("GRANT", "Everything was shown.")
                .statusCode(201)
                .body("reasons.words", contains("Everything was shown."))
                .extract()
                .path("id");
        review.certifier
                .calls()
                .contentType(ContentType.JSON)
                .body(Map.of("decision", decision))
                .post("/api/v1/labels")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .body("state", is("ACTIVE"));
    }
}

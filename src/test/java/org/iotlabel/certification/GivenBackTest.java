package org.iotlabel.certification;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.iotlabel.assessment.AssessmentFixture;
import org.iotlabel.assessment.AssessmentFixture.Assessor;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.junit.jupiter.api.Test;

/** Who reads why a certifier gave a case back: whoever examines the submission that it was said of. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class GivenBackTest {
    private static final String REASON = "Look at the port once more.";

    @Inject
    RelayOutboxMessages relay;

    /** Of two assessors of the first submission one has sealed, so that its file stays open, and the other returns it. */
    @Test
    void an_assessor_of_an_earlier_submission_does_not_read_what_was_said_of_a_later_one() {
        var given = AssessmentFixture.takenUp(relay, 3);
        var earlier = given.seats().getFirst();
        earlier.judgeAll(Map.of()).seal().statusCode(200);
        given.seats()
                .getLast()
                .post("return", Map.of("reason", "Mend it.", "remarks", Map.of()))
                .statusCode(200);
        replace(earlier, given);
        given.attestation.submit().statusCode(200);
        given.relay();

        var later = given.seats().stream()
                .filter(seat -> !seat.person().equals(earlier.person()))
                .toList();
        assertEquals(2, later.size());
        later.forEach(seat -> seat.post("acceptance").statusCode(200));
        later.forEach(seat -> seat.judgeAll(Map.of()).seal().statusCode(200));
        var review = ReviewFixture.of(given);
        review.open();
        review.sendBack(review.certifier, REASON).statusCode(200);

        later.forEach(seat -> seat.get("").statusCode(200).body("file.givenBackBecause", is(REASON)));
        earlier.get("").statusCode(200).body("file", notNullValue()).body("file.givenBackBecause", nullValue());
        var page = new TestBrowser(earlier.person()).open("/portal/assessments/" + earlier.id());
        assertFalse(page.text().contains(REASON), page.text());
    }

    /** Another one can be drawn in their place, who goes on reading what they sealed. */
    private static void replace(AssessmentFixture.Seat seat, AssessmentFixture given) {
        var body = given.pool.stream()
                .filter(one -> one.person().equals(seat.person()))
                .map(Assessor::body)
                .findFirst()
                .orElseThrow();
        OwnerDatabase.run("UPDATE accreditation SET state = 'SUSPENDED' WHERE organisation = ?", body);
        given.pool.add(Assessor.anyone());
    }
}

package org.iotlabel.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AssessmentQueueTest {
    @Inject
    RelayOutboxMessages relay;

    @Test
    void the_queue_has_the_nearest_deadline_first_over_all_its_pages_whatever_came_first() {
        var given = AssessmentFixture.drawn(relay, 1, 1);
        var oldest = given.seat();
        var person = oldest.person();
        var offered = AssessmentFixture.drawnFrom(relay, 1, given.pool).seat();
        var newest = AssessmentFixture.drawnFrom(relay, 1, given.pool).seat();
        assertEquals(List.of(oldest.id(), offered.id(), newest.id()), queue(person, ""));

        oldest.post("acceptance").statusCode(200); // Thirty days instead of five.
        assertEquals(List.of(offered.id(), newest.id(), oldest.id()), queue(person, ""));
        offered.post("acceptance").statusCode(200);
        offered.post("questions", Map.of("text", "Which port is that?")).statusCode(200); // The clock stands still.
        var order = List.of(newest.id(), oldest.id(), offered.id());
        assertEquals(order, queue(person, ""));
        assertEquals(order, queue(person, "&sort=-dueAt"), "nobody chooses another order");

        oldest.judgeAll(Map.of()).seal().statusCode(200);
        assertEquals(List.of(newest.id(), offered.id()), queue(person, ""));
        assertEquals(Set.copyOf(order), Set.copyOf(queue(person, "&all=true")));
        person.get("/api/v1/assessments?pageToken=bm9uZQ").then().statusCode(400);
    }

    /** What somebody has to do, in the order of pages of one line each. */
    private static List<String> queue(TestPrincipal person, String filter) {
        var ids = new ArrayList<String>();
        var token = "";
        do {
            var page = person.reads("/api/v1/assessments?limit=1" + filter + token);
            assertEquals(1, page.path("items").size());
            ids.add(page.at("/items/0/id").asText());
            token = "&pageToken=" + page.path("nextPageToken").asText();
        } while (!token.endsWith("="));
        return ids;
    }
}

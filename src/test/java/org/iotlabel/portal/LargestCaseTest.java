package org.iotlabel.portal;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.iotlabel.assessment.AssessmentFixture;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.attestation.LargestDocument;
import org.iotlabel.certification.ReviewFixture;
import org.iotlabel.frame.PageWeight;
import org.iotlabel.frame.StatementCount;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBaselines;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.Test;

/** A case in which every requirement applies, and vendor and assessor wrote as much about each as can be written (ADR 076). */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LargestCaseTest {
    private static final int LONGEST = 4000;
    private static final int MOST_STATEMENTS = 12;
    private static final int LARGEST = 200_000;

    @Inject
    RelayOutboxMessages relay;

    @Inject
    SessionFactory sessions;

    @Inject
    AgroalDataSource database;

    @Test
    void is_shown_whole_and_sent_in_no_more_than_pages_may_weigh() {
        TestBaselines.inForce();
        var baseline =
                given().accept("application/json").get("/api/v1/baselines/1.0").jsonPath();
        List<String> ids = baseline.getList("requirements.id");
        var words = Stream.of("text", "why", "consumer")
                .flatMap(member -> baseline.<String>getList("requirements." + member).stream())
                .flatMap(text -> Stream.of(text.split(" ")))
                .toList();
        var random = new Random(1);
        var document = LargestDocument.of(ids);
        ids.forEach(id -> document.withObject("/claims/" + id).put("text", part(words, random)));
        var evaluated = AssessmentFixture.takenUp(relay, AttestationFixture.complete(document));
        var seat = evaluated.seat();
        var judged = new TreeMap<String, Object>();
        seat.person()
                .reads("/api/v1/assessments/" + seat.id())
                .at("/file/requirements")
                .forEach(one -> {
                    var id = one.path("id").asText();
                    judged.put(
                            id,
                            Map.of(
                                    "verdict",
                                    "PASS",
                                    "justification",
                                    part(words, random),
                                    "evidence",
                                    List.of("test-report.md")));
                });
        assertEquals(ids.size(), judged.size());
        seat.put("verdicts", Map.of("verdicts", judged)).statusCode(200);
        var here = "/portal/assessments/" + seat.id();
        var faults = new ArrayList<String>();
        faults.addAll(tooMuch(seat.person(), here));
        faults.addAll(tooMuch(seat.person(), here + "/requirements/" + ids.getLast()));
        faults.addAll(tooMuch(seat.person(), here + "/report"));
        seat.seal().statusCode(200);
        faults.addAll(tooMuch(seat.person(), here + "/report"));
        var review = ReviewFixture.of(evaluated);
        review.open();
        faults.addAll(tooMuch(review.certifier, "/portal/reviews/" + review.id));
        var vendor = evaluated.attestation;
        faults.addAll(tooMuch(vendor.admin, "/portal/attestations/" + vendor.id));
        faults.addAll(tooMuch(vendor.admin, "/portal/attestations/" + vendor.id + "/claims/" + ids.getLast()));
        assertEquals(List.of(), faults);
    }

    private List<String> tooMuch(TestPrincipal who, String address) {
        try (var count = new StatementCount(sessions, database)) {
            var answer = who.calls().accept("text/html").get(address);
            var statements = count.taken();
            assertEquals(200, answer.statusCode(), address);
            var page = answer.asByteArray();
            var sent = PageWeight.sent(page);
            return sent > LARGEST || statements > MOST_STATEMENTS
                    ? List.of("%s: %d bytes, %d statements".formatted(address, sent, statements))
                    : List.of();
        }
    }

    /** Words of the baseline in any order, so that no passage comes twice. */
    private static String part(List<String> words, Random random) {
        var text = new StringBuilder();
        while (text.length() < LONGEST) {
            text.append(words.get(random.nextInt(words.size()))).append(' ');
        }
        return text.substring(0, LONGEST).strip();
    }
}

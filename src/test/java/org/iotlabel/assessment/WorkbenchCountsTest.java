package org.iotlabel.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.junit.jupiter.api.Test;

/** The numbers beside the filters of the workbench, held against what the API answers of the same case. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class WorkbenchCountsTest {
    private static final Set<String> NOT_MET = Set.of("FAIL", "INCONCLUSIVE");

    @Inject
    RelayOutboxMessages relay;

    @Test
    void each_filter_counts_what_the_API_tells_of_the_case() {
        var seat = AssessmentFixture.takenUp(relay, 1).seat();
        List<String> ids = seat.get("").extract().path("file.requirements.id");
        var given = List.of("PASS", "FAIL", "INCONCLUSIVE");
        for (var i = 0; i < given.size(); i++) {
            seat.put("verdicts/" + ids.get(i), AssessmentFixture.verdict(given.get(i)))
                    .statusCode(200);
        }
        seat.post("questions", Map.of("text", "Where is the page?", "requirement", ids.get(3)))
                .statusCode(200);

        var told = seat.get("").extract();
        List<Map<String, Map<String, String>>> requirements = told.path("file.requirements");
        var verdicts = requirements.stream()
                .map(one -> Optional.ofNullable(one.get("finding")).map(finding -> finding.get("verdict")))
                .toList();
        List<String> questioned = told.path("file.questions.requirement");
        var expected = Stream.of(
                        (long) verdicts.size(),
                        verdicts.stream().filter(Optional::isEmpty).count(),
                        verdicts.stream()
                                .filter(one -> one.filter(NOT_MET::contains).isPresent())
                                .count(),
                        ids.stream().filter(questioned::contains).count())
                .map(String::valueOf)
                .toList();
        assertEquals(List.of("2", "1"), expected.subList(2, 4));
        var page = new TestBrowser(seat.person())
                .open("/portal/assessments/" + seat.id() + "/requirements/" + ids.getFirst());
        assertEquals(expected, page.select(".picks .filters .quiet").eachText());
    }
}

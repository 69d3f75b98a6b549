package org.iotlabel.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.party.Role;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.testing.TestPeople;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RefusalPageTest {
    private static final String NO_CHOICE = "There is no such choice. Choose again on the page that led here.";

    private final TestBrowser owner = new TestBrowser(TestPeople.a(Role.SCHEME_OWNER));

    @Test
    void every_fault_of_an_address_is_told_with_its_place() {
        var told = Map.of(
                "/portal/scheme/audit/table?principal=Erin&from=soon",
                List.of(
                        "Who, by key: must be the key of somebody, not a name",
                        "From: must be a day, such as 2031-06-30"),
                "/portal/scheme/keys/compromises",
                List.of("The key: is missing"),
                "/portal/scheme/labels?limit=many",
                List.of("How many there are on a page: Must be a whole number."),
                "/portal/reviews?decided=perhaps",
                List.of("Which of the two lists: " + NO_CHOICE),
                "/portal/assessments?all=perhaps",
                List.of("Which of the two lists: " + NO_CHOICE),
                "/portal/scheme/keys/rotations?role=NONE",
                List.of("What the key is for: " + NO_CHOICE),
                "/portal/scheme/organisations/" + UUID.randomUUID() + "/move?to=NONE",
                List.of("What is to be done: " + NO_CHOICE),
                "/portal/standing/relations/new?counterpart=somebody",
                List.of("Part of the address, or of what was sent: Must be a UUID."));
        told.forEach((address, faults) -> {
            var who = address.matches(".*/(assessments|standing)\\b.*")
                    ? new TestBrowser(TestPeople.a(Role.ASSESSOR))
                    : owner;
            var answer = who.get(address);
            assertTrue(List.of(400, 422).contains(answer.statusCode()), answer::asString);
            var page = TestBrowser.read(answer, "refusal-with-faults");
            assertEquals(faults, page.select("main li").eachText());
            assertTrue(page.select("main .lead").text().endsWith("Go back and change it:"), page::html);
        });
    }

    @Test
    void a_list_that_is_narrowed_by_what_does_not_exist_names_it_and_leads_back() {
        Map.of(
                        "/portal/scheme/organisations", "/portal/scheme/organisations",
                        "/portal/scheme/accreditations", "/portal/scheme/accreditations",
                        "/portal/scheme/operation/messages", "/portal/scheme/operation")
                .forEach((list, section) -> {
                    var answer = owner.get(list + "?state=NONE");
                    assertEquals(400, answer.statusCode());
                    var page = TestBrowser.read(answer, "refusal-of-a-list");
                    assertEquals("State: " + NO_CHOICE, page.select("main li").text());
                    assertEquals(
                            List.of(section, "/portal"), page.select("main p a").eachAttr("href"));
                    owner.open(section);
                });
    }

    @Test
    void what_is_not_there_has_no_list() {
        var answer = owner.get("/portal/scheme/labels/000000000");
        assertEquals(404, answer.statusCode());
        assertEquals(
                0, TestBrowser.read(answer, "refusal-missing").select("main li").size());
    }
}

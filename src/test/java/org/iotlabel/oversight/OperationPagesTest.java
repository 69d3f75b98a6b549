package org.iotlabel.oversight;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.SuccessfulExecution;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iotlabel.party.Role;
import org.iotlabel.testing.OwnClasses;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.testing.TestPeople;
import org.junit.jupiter.api.Test;

/** What the owner of the scheme sees of the machinery, in words that say what to do. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OperationPagesTest {
    @Inject
    Event<FailedExecution> failed;

    @Inject
    Event<SuccessfulExecution> succeeded;

    @Inject
    Clock clock;

    @Test
    void the_owner_sees_whether_the_machinery_is_well() {
        var page = new TestBrowser(TestPeople.a(Role.SCHEME_OWNER)).open("/portal/scheme/operation");
        var heads = page.select("h2").text();
        for (var check : List.of(
                "Messages to be handled", "Certificates of keys", "Jobs", "Status lists", "Verdicts after the start")) {
            assertTrue(heads.contains(check), heads);
        }
        assertTrue(page.select("dt").eachText().contains("Given up"));
        assertTrue(page.select("dt").eachText().contains("Key for news to other systems (EdDSA)"), page.text());
        assertFalse(
                page.select("main").text().matches("(?s).*(\\d{3,} (days|seconds)|es256|givenUp|Seconds).*"),
                page.text());
    }

    @Test
    void spans_are_said_as_people_say_them() {
        assertEquals("1 second", Span.ofSeconds(1));
        assertEquals("119 seconds", Span.ofSeconds(119));
        assertEquals("2 minutes", Span.ofSeconds(120));
        assertEquals("47 hours", Span.ofSeconds(47 * 3600));
        assertEquals("2 days", Span.ofSeconds(48 * 3600));
        assertEquals("44 days", Span.ofDays(44));
        assertEquals("2 months", Span.ofDays(60));
        assertEquals("20 years", Span.ofDays(7304));
        assertEquals("10 years", Span.ofDays(3652));
        assertEquals("2 years and 1 month", Span.ofDays(761));
    }

    @Test
    void a_red_figure_says_since_when_and_leads_to_where_it_is_mended() {
        var late = red(
                "outbox",
                Map.of("waiting", 2L, "oldestSeconds", 7200L, "lateSeconds", 3600L, "attempts", 3L, "givenUp", 0L));
        assertEquals("2, the oldest for 2 hours", late.value());
        assertEquals("/portal/scheme/operation/messages?state=TRIED", late.href());
        var key = red(
                "keys", Map.of("label-es256", 3L, "webhook-eddsa", 900L, "warnBeforeDays", 30L, "state", "DEGRADED"));
        assertEquals("Key for labels (ES256)", key.label());
        assertEquals("Ends in 3 days", key.value());
        assertEquals("/portal/scheme/keys", key.href());
        assertEquals(
                "Ended 3 days ago",
                red("keys", Map.of("label-es256", -3L, "warnBeforeDays", 30L)).value());
        assertEquals(
                "Out of date",
                red("status-lists", Map.of("lists", 1L, "secondsLeft", -1L)).value());
    }

    @Test
    void the_owner_sees_which_job_fails_as_the_API_tells_it() {
        var owner = TestPeople.a(Role.SCHEME_OWNER);
        var run = PlayedJob.EVERY_MINUTE.at(clock.instant());
        try {
            for (var failures = 0; failures < 3; failures++) {
                failed.fire(new FailedExecution(run, new IllegalStateException("hunter2")));
            }
            var line = new TestBrowser(owner)
                    .open("/portal/scheme/operation")
                    .select("tr:contains(Takes up what was done to the keys.)")
                    .text();
            assertTrue(line.contains("Failed 3 times since"), line);
            assertTrue(
                    line.contains(
                            "(IllegalStateException) The log of the application says why: look there for refresh-keys."),
                    line);
            assertFalse(line.contains("hunter2"), line);
            owner.get("/api/v1/jobs").then().statusCode(200).body("well", is(false));
        } finally {
            succeeded.fire(new SuccessfulExecution(run));
        }
        owner.get("/api/v1/jobs")
                .then()
                .body("well", is(true))
                .body("jobs.find { it.job == 'refresh-keys' }.failure", is("IllegalStateException"));
    }

    @Test
    void every_job_has_a_name_of_its_own_and_a_sentence() {
        var jobs = OwnClasses.all().getAnnotations(Scheduled.class).stream()
                .map(one -> one.value("identity"))
                .map(name -> name == null ? "" : name.asString())
                .toList();
        assertTrue(jobs.size() > 15, jobs.toString());
        assertEquals(jobs.size(), Set.copyOf(jobs).size(), jobs.toString());
        jobs.forEach(job -> {
            assertTrue(job.matches("[a-z]+(-[a-z]+)*"), () -> "\"" + job + "\" is no plain name");
            assertNotEquals(job, JobTable.words().does(job));
        });
    }

    private static OperationFigure red(String check, Map<String, Object> data) {
        var red = OperationFigures.of(check, data).stream()
                .filter(OperationFigure::red)
                .toList();
        assertEquals(1, red.size(), red.toString());
        return red.getFirst();
    }
}

package org.iotlabel.attestation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.SessionFactory;
import org.iotlabel.frame.StatementCount;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.testing.TestClock;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** What waits for a vendor, on the first page of the portal. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AttestationDutiesTest {
    /** More than the first page looks at. */
    private static final int MANY = 60;

    private static final int MOST_STATEMENTS = 12;

    @Inject
    TestClock clock;

    @Inject
    SessionFactory sessions;

    @Inject
    AgroalDataSource database;

    @Test
    void the_nearest_deadline_stands_first_however_much_was_begun_since() {
        var sooner = AttestationFixture.aSubmission();
        var later = sooner.again();
        later.submit().statusCode(200);
        waits(sooner, AttestationState.RETURNED, 2);
        waits(later, AttestationState.INFO_REQUESTED, 5);
        newer(sooner, AttestationState.DRAFT);
        var page = overview(sooner);
        var links = duties(page).eachAttr("href");
        var all = "/portal/attestations/";
        assertEquals(List.of(all + sooner.id, all + later.id + "/questions"), links.subList(0, 2));
        assertTrue(links.size() > 2 && links.size() < MANY, "no first page is a list of all: " + links.size());
        assertEquals(2, page.select(".due").size(), "a draft has all the time");
        assertEquals(
                "Mend what was returned, and hand it in again",
                duties(page).first().text());
    }

    @Test
    void what_waits_is_shown_however_much_ended_since() {
        var draft = AttestationFixture.aDraft();
        newer(draft, AttestationState.WITHDRAWN);
        assertEquals(
                List.of("/portal/attestations/" + draft.id),
                duties(overview(draft)).eachAttr("href"));
    }

    /** Moved by hand: what led there does not matter here. */
    private void waits(AttestationFixture one, AttestationState state, int days) {
        var answerBy = OffsetDateTime.ofInstant(clock.instant().plus(Duration.ofDays(days)), ZoneOffset.UTC);
        OwnerDatabase.run(
                "UPDATE attestation SET state = ?, answer_by = ? WHERE id = ?", state.name(), answerBy, one.id);
    }

    /** Copies with ids that no time gives, so that they count as newer. */
    private static void newer(AttestationFixture one, AttestationState state) {
        OwnerDatabase.run("""
                INSERT INTO attestation (id, vendor, product, baseline, level, content, revision, state, created_at, version)
                SELECT overlay(gen_random_uuid()::text PLACING 'ffffffff' FROM 1)::uuid, vendor, product, baseline, level, content,
                    0, ?, now(), 0 FROM attestation, generate_series(1, ?) WHERE id = ?
                """, state.name(), MANY, one.id);
    }

    private Document overview(AttestationFixture one) {
        try (var count = new StatementCount(sessions, database)) {
            var page = new TestBrowser(one.admin).open("/portal");
            var taken = count.taken();
            assertTrue(taken <= MOST_STATEMENTS, "the page asks " + taken + " times");
            return page;
        }
    }

    private static Elements duties(Document page) {
        return page.select("[aria-labelledby=waiting] a");
    }
}

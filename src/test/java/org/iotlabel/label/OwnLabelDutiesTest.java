package org.iotlabel.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.certification.ReviewFixture;
import org.iotlabel.frame.StatementCount;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.Role;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.testing.TestClock;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What waits for the holder of labels, on the first page of the portal. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OwnLabelDutiesTest {
    private static final int MOST_STATEMENTS = 12;
    private static final String FAR_AWAY = "2099-01";

    @Inject
    RelayOutboxMessages relay;

    @Inject
    TestClock clock;

    @Inject
    SessionFactory sessions;

    @Inject
    AgroalDataSource database;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void a_label_that_is_suspended_waits_until_it_holds_again() {
        var label = LabelFixture.issued(relay);
        assertEquals(List.of(), links(label.vendor));
        label.suspend().statusCode(200);
        var duty = waiting(label.vendor);
        assertTrue(duty.text().startsWith("A label of yours is suspended"), duty.text());
        assertTrue(
                duty.text().contains(Serial.read(label.serial).orElseThrow().toString()),
                "a vendor has several labels of a model");
        assertEquals(0, duty.select(".due").size(), "no rule says until when");
        assertEquals(List.of("/portal/labels/" + label.serial), links(label.vendor));
        assertEquals(List.of(), links(TestPeople.a(Role.VENDOR_ADMIN)));
        label.reinstate().statusCode(200);
        assertEquals(List.of(), links(label.vendor));
    }

    @Test
    void a_label_that_runs_out_waits_in_its_last_ninety_days_for_a_new_attestation() {
        var label = LabelFixture.issued(relay);
        label.support(FAR_AWAY).statusCode(200);
        var end = Instant.parse(label.read().extract().path("validUntil"));
        clock.set(end.minus(Duration.ofDays(91)));
        assertEquals(List.of(), links(label.vendor));
        clock.set(end.minus(Duration.ofDays(89)));
        var duty = waiting(label.vendor);
        assertTrue(
                duty.select(".due")
                        .text()
                        .contains(" " + end.atOffset(ZoneOffset.UTC).getYear()),
                duty.text());
        var form = new TestBrowser(label.vendor).open(duty.select("a").attr("href"));
        assertTrue(
                form.select("h1").text().contains(model(label)),
                form.select("h1").text());
        clock.set(end.plusSeconds(1));
        assertEquals(List.of(), links(label.vendor), "what ran out is no label any more");
    }

    @Test
    void a_product_that_is_being_attested_anew_is_asked_for_no_second_time() {
        var draft = AttestationFixture.aCompleteDraft();
        var label = LabelFixture.issued(relay, draft);
        label.support(FAR_AWAY).statusCode(200);
        clock.set(Instant.parse(label.read().extract().path("validUntil")).minus(Duration.ofDays(89)));
        var anew = "/portal/attestations/new?product=" + draft.product;
        assertEquals(List.of(anew), links(label.vendor));
        var next = draft.again();
        var here = "/portal/attestations/" + next.id;
        var duty = waiting(label.vendor).select("li:has(.due)");
        assertTrue(duty.text().startsWith("Continue the new attestation"), duty.text());
        assertEquals(List.of(here), duty.select("a").eachAttr("href"));
        assertEquals(List.of(here, here), links(label.vendor), "nothing is begun a second time");
        next.submit().statusCode(200);
        assertEquals(List.of(), links(label.vendor));
        var browser = new TestBrowser(next.admin);
        var end = browser.open("/portal/attestations/" + next.id + "/withdrawal");
        browser.sendAndFollow(end, Map.of("/reason", "We stop making it."));
        assertEquals(List.of(anew), links(label.vendor));
    }

    @Test
    void a_label_that_was_granted_and_is_not_issued_yet_is_asked_for_no_second_time() {
        var draft = AttestationFixture.aCompleteDraft();
        var label = LabelFixture.issued(relay, draft);
        label.support(FAR_AWAY).statusCode(200);
        var lastDays = Instant.parse(label.read().extract().path("validUntil")).minus(Duration.ofDays(89));
        var next = ReviewFixture.open(relay, draft.again());
        clock.set(lastDays);
        assertEquals(List.of(), links(label.vendor), "it is being reviewed");
        next.evaluated.pool.forEach(seat -> OwnerDatabase.run(
                "UPDATE accreditation SET valid_until = current_date + 900 WHERE organisation = ?", seat.body()));
        // Its label is issued by nobody: it would be the newest one for the tests that follow.
        next.grant();
        assertEquals(List.of(), links(label.vendor), "its label is on its way");
        clock.set(lastDays.plus(Duration.ofDays(15)));
        var anew = List.of("/portal/attestations/new?product=" + draft.product);
        assertEquals(anew, links(label.vendor), "a label that does not come is not waited for");
    }

    @Test
    void a_promise_of_updates_that_ends_waits_until_it_is_longer() {
        var month = YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC)).plusMonths(5);
        var document = AttestationFixture.document();
        document.withObject("/product").put("supportUntil", month.toString());
        var label = LabelFixture.issued(relay, AttestationFixture.complete(document));
        var end = month.plusMonths(1).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        clock.set(end.minus(Duration.ofDays(91)));
        assertEquals(List.of(), links(label.vendor));
        clock.set(end.minus(Duration.ofDays(89)));
        var duty = waiting(label.vendor);
        var last = month.atEndOfMonth().getDayOfMonth();
        assertTrue(duty.select(".due").text().startsWith("by " + last + " "), duty.text());
        assertEquals(List.of("/portal/labels/" + label.serial + "/support"), links(label.vendor));
        clock.set(end.plusSeconds(1));
        assertEquals(List.of(), links(label.vendor), "nobody is reminded for ever");
        clock.reset();
        label.support(FAR_AWAY).statusCode(200);
        clock.set(end.minus(Duration.ofDays(89)));
        assertEquals(List.of(), links(label.vendor));
    }

    private static String model(LabelFixture label) {
        return new TestBrowser(label.vendor)
                .open("/portal/labels/" + label.serial)
                .select("h1")
                .text();
    }

    private List<String> links(TestPrincipal who) {
        return waiting(who).select("a").eachAttr("href");
    }

    private Elements waiting(TestPrincipal who) {
        try (var count = new StatementCount(sessions, database)) {
            var page = new TestBrowser(who).open("/portal");
            var taken = count.taken();
            assertTrue(taken <= MOST_STATEMENTS, "the page asks " + taken + " times");
            return page.select("[aria-labelledby=waiting] .rows li");
        }
    }
}

package org.iotlabel.label;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.iotlabel.label.ResigningFixture.bytes;
import static org.iotlabel.label.ResigningFixture.checked;
import static org.iotlabel.label.ResigningFixture.editions;
import static org.iotlabel.label.ResigningFixture.verdict;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.iotlabel.certification.ReviewFixture;
import org.iotlabel.keys.KeyFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.Role;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.iotlabel.transparency.SequenceQueuedEntries;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What people decide on labels that turned red when a key was lost. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RedLabelTest {
    private static final String REFUSED = "23001";
    private static final String CHECK = "23514";
    private static final String NO_GRANT = "42501";

    @Inject
    RelayOutboxMessages relay;

    @Inject
    ResignLabels job;

    @Inject
    SequenceQueuedEntries sequencing;

    @Inject
    SessionFactory sessions;

    private final ResigningFixture seen = new ResigningFixture();
    private final TestPrincipal one = TestPeople.a(Role.CERTIFIER);
    private final TestPrincipal other = TestPeople.a(Role.CERTIFIER);

    /** A label that was issued, with the key that was lost before. */
    private record Red(LabelFixture label, String lostKey) {}

    private Red red() {
        return red(1).getFirst();
    }

    /** Several by one key. */
    private List<Red> red(int labels) {
        var lost = seen.keys.fresh(KeyRole.LABEL);
        var since = Instant.now();
        var issued = IntStream.range(0, labels)
                .mapToObj(_ -> new Red(LabelFixture.issued(relay), lost))
                .toList();
        seen.keys.compromise(lost, KeyRole.LABEL, since);
        job.resignAll();
        return issued;
    }

    @Test
    void a_red_label_is_signed_anew_once_two_certifiers_have_confirmed_it() {
        var red = red();
        verdict(red.label(), "BAD_SIGNATURE");
        listed(red)
                .body("cause", is("LOGGED_AFTER_THE_LOSS"))
                .body("loggedAt", notNullValue())
                .body("confirmation", nullValue())
                .body("actions.findAll { it.allowed }.name", hasItem("confirmation"))
                .body("actions.findAll { it.allowed }.name", hasItem("withdrawal"));
        var id = KeyFixture.id(propose(red, one));
        refused(409, "confirmation-open", propose(red, other));
        refused(403, "another-certifier-needed", approve(red, id, one));
        listed(red).body("confirmation.id", is(id)).body("confirmation.state", is("OPEN"));
        approve(red, id, other).statusCode(200).body("state", is("APPROVED"));
        refused(409, "confirmation-closed", approve(red, id, other));
        refused(409, "nothing-to-confirm", propose(red, one));

        job.resignAll();
        sequencing.sequenceAll();

        assertEquals(2, editions(red.label()));
        verdict(red.label(), "VALID");
        assertEquals("VALID", checked(bytes(red.label(), "/label.pdf")));
        assertEquals("VALID", checked(bytes(red.label(), "/bundle.zip")));
        assertEquals("BAD_SIGNATURE", checked(bytes(red.label(), "/editions/1/label.jwt")));
        list(red).body("items.serial", not(hasItem(printed(red))));
        refused(409, "nothing-to-confirm", propose(red, one));
    }

    @Test
    void on_the_pages_one_certifier_proposes_and_another_who_finds_it_waiting_approves() {
        var two = red(2);
        var red = two.getFirst();
        var page = "/portal/scheme/lost-keys/" + red.lostKey();
        var first = new TestBrowser(one);
        var second = new TestBrowser(other);
        propose(two.getLast(), other).statusCode(201);
        var taken = statements(() -> first.open(page));
        assertEquals(taken, statements(() -> first.open(page + "?limit=1")), "more labels, more statements");
        assertTrue(taken <= 12, "takes " + taken);
        assertEquals(
                1,
                first.open("/portal/scheme/lost-keys")
                        .select(".rows a[href=" + page + "]")
                        .size());
        var form = first.open(deed(first.open(page), red, "Propose to confirm it"));
        assertEquals(422, first.send(form, Map.of("/words", " ")).statusCode());
        var proposed = first.sendAndFollow(form, Map.of("/words", "It is in our minutes."));
        assertTrue(row(proposed, red).text().contains("“It is in our minutes.”"));
        assertTrue(row(proposed, red).text().contains("so another certifier must approve it"));
        assertTrue(second.open("/portal").select(".rows").text().contains(printed(red)));
        var approval = second.open(deed(second.open(page), red, "Approve"));
        assertTrue(approval.select(".lead").text().contains("It is in our minutes."));
        var done = second.sendAndFollow(approval, Map.of());
        assertTrue(done.select(".rows a[href$=" + red.label().serial + "]").isEmpty());
        job.resignAll();
        verdict(red.label(), "VALID");
        assertFalse(second.open("/portal").select(".rows").text().contains(printed(red)));
        assertEquals(
                403,
                new TestBrowser(seen.keys.one)
                        .get("/portal/scheme/labels/" + red.label().serial + "/confirmation")
                        .statusCode());
    }

    private long statements(Runnable what) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            var before = statistics.getPrepareStatementCount();
            what.run();
            return statistics.getPrepareStatementCount() - before;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private static Element row(Document page, Red red) {
        return page.select(".rows > li").stream()
                .filter(one -> one.text().contains(printed(red)))
                .findFirst()
                .orElseThrow();
    }

    private static String deed(Document page, Red red, String words) {
        return row(page, red).select(".deeds a").stream()
                .filter(one -> one.text().equals(words))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    @Test
    void a_proposal_can_be_given_up_and_a_label_that_is_withdrawn_waits_for_nobody() {
        var red = red();
        var id = KeyFixture.id(propose(red, one));
        one.calls().delete(door(red) + "/" + id).then().statusCode(200).body("state", is("WITHDRAWN"));
        refused(409, "confirmation-closed", approve(red, id, other));
        var second = KeyFixture.id(propose(red, other));
        red.label().withdraw().statusCode(200);
        refused(409, "nothing-to-confirm", approve(red, second, one));
        list(red).body("items.serial", not(hasItem(printed(red))));
        seen.progress(red.lostKey()).body("toDecide", hasItem(printed(red)));
        job.resignAll();
        seen.progress(red.lostKey()).body("toDecide", not(hasItem(printed(red))));
        assertEquals(1, editions(red.label()));
    }

    /** Whoever has the key and can write into the database still has no label. */
    @Test
    void a_label_that_is_not_what_its_decision_granted_can_only_be_withdrawn() {
        var red = red();
        var another = ReviewFixture.open(relay, Map.of()).grant();
        change(red, "decision = '" + another + "'");
        listed(red).body("cause", is("NOT_OF_ITS_DECISION")).body("holder", notNullValue());
        refused(409, "label-not-of-its-decision", propose(red, one));
        change(red, "decision = '" + red.label().decision + "'");
        listed(red).body("cause", is("LOGGED_AFTER_THE_LOSS"));

        change(red, "facts = convert_to(convert_from(facts, 'UTF8') || ' ', 'UTF8')");
        listed(red).body("cause", is("NOT_OF_ITS_DECISION")).body("holder", nullValue());
        refused(409, "label-not-of-its-decision", propose(red, one));
        change(red, "facts = convert_to(rtrim(convert_from(facts, 'UTF8')), 'UTF8')");
        listed(red).body("cause", is("LOGGED_AFTER_THE_LOSS"));
    }

    private static void change(Red red, String how) {
        OwnerDatabase.run("ALTER TABLE label DISABLE TRIGGER label_frozen");
        try {
            assertEquals(1, OwnerDatabase.run("UPDATE label SET " + how + " WHERE serial = ?", red.label().serial));
        } finally {
            OwnerDatabase.run("ALTER TABLE label ENABLE TRIGGER label_frozen");
        }
    }

    @Test
    void who_goes_around_the_application_needs_two_certifiers_as_well() {
        var red = red();
        var edition = """
                INSERT INTO label_edition (id, label, number, lost_key, at)
                VALUES (gen_random_uuid(), '%s', 2, '%s', now())""".formatted(red.label().serial, red.lostKey());
        assertRefused(REFUSED, edition);
        assertRefused(REFUSED, """
                INSERT INTO label_confirmation
                    (id, label, lost_key, words, state, proposed_by, proposed_by_name, proposed_at, version)
                VALUES (gen_random_uuid(), '%s', '%s', 'x', 'OPEN', '%s', 'x', now(), 0)""".formatted(red.label().serial, red.lostKey(), UUID.randomUUID()));
        var id = KeyFixture.id(propose(red, one));
        var closing = "UPDATE label_confirmation SET state = 'APPROVED', closed_by = '%s', closed_by_name = 'x',"
                + " closed_at = now() WHERE id = '" + id + "'";
        assertRefused(CHECK, closing.formatted(one.id()));
        assertRefused(REFUSED, closing.formatted(seen.keys.one.id()));
        assertRefused(NO_GRANT, "UPDATE label_confirmation SET words = 'another'");
        assertRefused(NO_GRANT, "DELETE FROM label_confirmation");
        assertRefused(REFUSED, edition);
        approve(red, id, other).statusCode(200);
        assertRefused(REFUSED, closing.formatted(other.id()));
    }

    private static void assertRefused(String sqlState, String statement) {
        var refused = assertThrows(SQLException.class, () -> {
            try (var connection = OwnerDatabase.asApplication();
                    var sql = connection.createStatement()) {
                sql.execute(statement);
            }
        });
        assertEquals(sqlState, refused.getSQLState(), refused.getMessage());
    }

    private ValidatableResponse list(Red red) {
        return one.calls()
                .get("/api/v1/keys/" + red.lostKey() + "/resigning/labels?limit=100")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse listed(Red red) {
        return list(red).rootPath("items.find { it.serial == '" + printed(red) + "' }");
    }

    private static String printed(Red red) {
        return new Serial(red.label().serial).toString();
    }

    private static String door(Red red) {
        return "/api/v1/labels/" + red.label().serial + "/confirmations";
    }

    private static ValidatableResponse propose(Red red, TestPrincipal who) {
        return who.calls()
                .contentType("application/json")
                .body(Map.of("words", "The decision is in our minutes of that day."))
                .post(door(red))
                .then();
    }

    private static ValidatableResponse approve(Red red, String id, TestPrincipal who) {
        return who.calls().post(door(red) + "/" + id + "/approval").then();
    }

    private static void refused(int status, String slug, ValidatableResponse answer) {
        answer.statusCode(status).body("type", is("/problems/" + slug));
    }
}

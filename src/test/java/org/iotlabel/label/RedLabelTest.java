package org.iotlabel.label;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.iotlabel.label.RedLabelFixture.approve;
import static org.iotlabel.label.RedLabelFixture.door;
import static org.iotlabel.label.RedLabelFixture.printed;
import static org.iotlabel.label.RedLabelFixture.propose;
import static org.iotlabel.label.RedLabelFixture.refused;
import static org.iotlabel.label.ResigningFixture.bytes;
import static org.iotlabel.label.ResigningFixture.checked;
import static org.iotlabel.label.ResigningFixture.editions;
import static org.iotlabel.label.ResigningFixture.verdict;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.iotlabel.certification.ReviewFixture;
import org.iotlabel.keys.KeyFixture;
import org.iotlabel.label.RedLabelFixture.Red;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.transparency.SequenceQueuedEntries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people decide on labels that turned red when a key was lost. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RedLabelTest {
    @Inject
    RelayOutboxMessages relay;

    @Inject
    ResignLabels job;

    @Inject
    SequenceQueuedEntries sequencing;

    private RedLabelFixture labels;

    @BeforeEach
    void labels() {
        labels = new RedLabelFixture(relay, job);
    }

    @Test
    void a_red_label_is_signed_anew_once_two_certifiers_have_confirmed_it() {
        var red = labels.red();
        verdict(red.label(), "BAD_SIGNATURE");
        labels.listed(red)
                .body("cause", is("LOGGED_AFTER_THE_LOSS"))
                .body("loggedAt", notNullValue())
                .body("confirmation", nullValue())
                .body("actions.findAll { it.allowed }.name", hasItem("confirmation"))
                .body("actions.findAll { it.allowed }.name", hasItem("withdrawal"));
        var id = KeyFixture.id(propose(red, labels.one));
        refused(409, "confirmation-open", propose(red, labels.other));
        refused(403, "another-certifier-needed", approve(red, id, labels.one));
        labels.listed(red).body("confirmation.id", is(id)).body("confirmation.state", is("OPEN"));
        approve(red, id, labels.other).statusCode(200).body("state", is("APPROVED"));
        refused(409, "confirmation-closed", approve(red, id, labels.other));
        refused(409, "nothing-to-confirm", propose(red, labels.one));

        job.resignAll();
        sequencing.sequenceAll();

        assertEquals(2, editions(red.label()));
        verdict(red.label(), "VALID");
        assertEquals("VALID", checked(bytes(red.label(), "/label.pdf")));
        assertEquals("VALID", checked(bytes(red.label(), "/bundle.zip")));
        assertEquals("BAD_SIGNATURE", checked(bytes(red.label(), "/editions/1/label.jwt")));
        labels.list(red).body("items.serial", not(hasItem(printed(red))));
        refused(409, "nothing-to-confirm", propose(red, labels.one));
    }

    @Test
    void a_proposal_can_be_given_up_and_a_label_that_is_withdrawn_waits_for_nobody() {
        var red = labels.red();
        var id = KeyFixture.id(propose(red, labels.one));
        labels.one.calls().delete(door(red) + "/" + id).then().statusCode(200).body("state", is("WITHDRAWN"));
        refused(409, "confirmation-closed", approve(red, id, labels.other));
        var second = KeyFixture.id(propose(red, labels.other));
        red.label().withdraw().statusCode(200);
        refused(409, "nothing-to-confirm", approve(red, second, labels.one));
        labels.list(red).body("items.serial", not(hasItem(printed(red))));
        labels.seen.progress(red.lostKey()).body("toDecide", hasItem(printed(red)));
        job.resignAll();
        labels.seen.progress(red.lostKey()).body("toDecide", not(hasItem(printed(red))));
        assertEquals(1, editions(red.label()));
    }

    /** Whoever has the key and can write into the database still has no label. */
    @Test
    void a_label_that_is_not_what_its_decision_granted_can_only_be_withdrawn() {
        var red = labels.red();
        var another = ReviewFixture.open(relay, Map.of()).grant();
        change(red, "decision = '" + another + "'");
        labels.listed(red).body("cause", is("NOT_OF_ITS_DECISION")).body("holder", notNullValue());
        refused(409, "label-not-of-its-decision", propose(red, labels.one));
        change(red, "decision = '" + red.label().decision + "'");
        labels.listed(red).body("cause", is("LOGGED_AFTER_THE_LOSS"));

        change(red, "facts = convert_to(convert_from(facts, 'UTF8') || ' ', 'UTF8')");
        labels.listed(red).body("cause", is("NOT_OF_ITS_DECISION")).body("holder", nullValue());
        refused(409, "label-not-of-its-decision", propose(red, labels.one));
        change(red, "facts = convert_to(rtrim(convert_from(facts, 'UTF8')), 'UTF8')");
        labels.listed(red).body("cause", is("LOGGED_AFTER_THE_LOSS"));
    }

    private static void change(Red red, String how) {
        OwnerDatabase.run("ALTER TABLE label DISABLE TRIGGER label_frozen");
        try {
            assertEquals(1, OwnerDatabase.run("UPDATE label SET " + how + " WHERE serial = ?", red.label().serial));
        } finally {
            OwnerDatabase.run("ALTER TABLE label ENABLE TRIGGER label_frozen");
        }
    }
}

package org.iotlabel.label;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.iotlabel.certification.ReviewFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.signing.DidWeb;
import org.iotlabel.signing.PublicKeys;
import org.iotlabel.statuslist.PublishedStatusLists;
import org.iotlabel.statuslist.PublishedStatusLists.Said;
import org.iotlabel.statuslist.StatusListReader;
import org.iotlabel.statuslist.StatusValue;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** After each transition of a label every public surface is asked, the status lists among them, and none says less. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class StatusSurfacesTest {
    private static final Said GOOD = new Said(StatusValue.VALID, false, false);
    private static final Said SUSPENDED = new Said(StatusValue.SUSPENDED, false, true);
    private static final Said TAKEN_AWAY = new Said(StatusValue.INVALID, true, false);
    private static final Said OVER = new Said(StatusValue.ENDED, true, true);

    @Inject
    RelayOutboxMessages relay;

    @Inject
    PublishedStatusLists lists;

    @Inject
    LabelIssuing issuing;

    @Inject
    ExpireLabelsPastValidity expiry;

    @Inject
    PublicKeys keys;

    @Inject
    TestClock clock;

    @ConfigProperty(name = "label.public-url")
    URI publicUrl;

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    void a_label_that_is_suspended_reinstated_and_withdrawn_is_so_everywhere() {
        var label = LabelFixture.issued(relay);
        everywhere(label, "ACTIVE", "VALID", GOOD);
        label.suspend().statusCode(200);
        everywhere(label, "SUSPENDED", "SUSPENDED", SUSPENDED);
        label.reinstate().statusCode(200);
        everywhere(label, "ACTIVE", "VALID", GOOD);
        label.suspend().statusCode(200);
        label.withdraw().statusCode(200);
        everywhere(label, "WITHDRAWN", "WITHDRAWN", TAKEN_AWAY);
    }

    @Test
    void a_label_that_is_given_back_is_so_everywhere() {
        var label = LabelFixture.issued(relay);
        label.surrender().statusCode(200);
        everywhere(label, "SURRENDERED", "WITHDRAWN", TAKEN_AWAY);
    }

    @Test
    void a_label_that_was_replaced_is_so_everywhere_and_the_newer_one_is_good() {
        var older = LabelFixture.issued(relay);
        var newer = issuing.reserve(ReviewFixture.granted(relay));
        OwnerDatabase.run(
                "UPDATE label SET product = (SELECT product FROM label WHERE serial = ?) WHERE serial = ?",
                older.serial,
                newer.value());
        issuing.finish(newer);
        everywhere(older, "SUPERSEDED", "EXPIRED", OVER);
        assertEquals(GOOD, lists.of(credential(newer.value()), reader()));
    }

    @Test
    void a_label_that_has_run_out_is_so_everywhere() {
        var label = LabelFixture.issued(relay);
        clock.set(Instant.parse(label.read().extract().path("validUntil")).plus(Duration.ofSeconds(1)));
        expiry.expireAll();
        everywhere(label, "EXPIRED", "EXPIRED", OVER);
    }

    @Test
    void a_move_that_is_refused_changes_no_list() {
        var label = LabelFixture.issued(relay);
        label.reinstate().statusCode(409);
        everywhere(label, "ACTIVE", "VALID", GOOD);
    }

    @Test
    void a_label_and_its_entry_are_moved_together_or_not_at_all() {
        var label = LabelFixture.issued(relay);
        var where = " WHERE serial = '" + label.serial + "'";
        var entry = " WHERE (list, index) = (SELECT status_list, status_index FROM label" + where + ")";
        refused("UPDATE label SET state = 'SUSPENDED', reason_code = 'OTHER'" + where);
        refused("UPDATE status_entry SET value = 2, change = nextval('status_change')" + entry);
        refused("UPDATE label SET status_index = status_index + 1" + where);
        refused("UPDATE label SET status_list = NULL, status_index = NULL" + where);
        everywhere(label, "ACTIVE", "VALID", GOOD);
    }

    @Test
    void a_label_from_before_there_were_lists_is_moved_all_the_same() {
        var label = LabelFixture.issued(relay);
        OwnerDatabase.run("ALTER TABLE label DISABLE TRIGGER label_place_frozen");
        OwnerDatabase.run("UPDATE label SET status_list = NULL, status_index = NULL WHERE serial = ?", label.serial);
        OwnerDatabase.run("ALTER TABLE label ENABLE TRIGGER label_place_frozen");
        label.suspend().statusCode(200);
        label.withdraw().statusCode(200).body("state", is("WITHDRAWN"));
    }

    private void everywhere(LabelFixture label, String state, String verdict, Said said) {
        var now = label.read().statusCode(200).body("state", is(state)).extract();
        String headline = given().accept("application/json")
                .get("/" + label.serial)
                .then()
                .body("state", is(state))
                .body("verdict", is(verdict))
                .extract()
                .path("headline");
        given().accept("text/html").get("/" + label.serial).then().body(containsString("<h1>" + headline + "</h1>"));
        given().queryParam("q", label.serial)
                .get("/api/v1/labels")
                .then()
                .body("items.serial", contains(now.<String>path("serial")))
                .body("items.state", contains(state));
        label.get("/history").body("[-1].to", is(state));
        lists.refresh();
        assertEquals(said, lists.of(credential(label.serial), reader()));
    }

    private StatusListReader reader() {
        return new StatusListReader(keys, DidWeb.of(publicUrl));
    }

    private static String credential(String serial) {
        return given().get("/api/v1/labels/{serial}/label.jwt", serial)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static void refused(String sql) {
        var refusal = assertThrows(SQLException.class, () -> {
            try (var connection = OwnerDatabase.asOwner();
                    var statement = connection.createStatement()) {
                statement.executeUpdate(sql);
            }
        });
        assertTrue(refusal.getMessage().contains("status"), refusal.getMessage());
    }
}

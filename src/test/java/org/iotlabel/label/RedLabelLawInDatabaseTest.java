package org.iotlabel.label;

import static org.iotlabel.label.RedLabelFixture.approve;
import static org.iotlabel.label.RedLabelFixture.propose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.iotlabel.keys.KeyFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** What the database keeps of the rule that two certifiers confirm a red label, against who goes around the application. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RedLabelLawInDatabaseTest {
    private static final String REFUSED = "23001";
    private static final String CHECK = "23514";
    private static final String NO_GRANT = "42501";

    @Inject
    RelayOutboxMessages relay;

    @Inject
    ResignLabels job;

    @Test
    void who_goes_around_the_application_needs_two_certifiers_as_well() {
        var labels = new RedLabelFixture(relay, job);
        var red = labels.red();
        var edition = """
                INSERT INTO label_edition (id, label, number, lost_key, at)
                VALUES (gen_random_uuid(), '%s', 2, '%s', now())""".formatted(red.label().serial, red.lostKey());
        assertRefused(REFUSED, edition);
        assertRefused(REFUSED, """
                INSERT INTO label_confirmation
                    (id, label, lost_key, words, state, proposed_by, proposed_by_name, proposed_at, version)
                VALUES (gen_random_uuid(), '%s', '%s', 'x', 'OPEN', '%s', 'x', now(), 0)""".formatted(red.label().serial, red.lostKey(), UUID.randomUUID()));
        var id = KeyFixture.id(propose(red, labels.one));
        var closing = "UPDATE label_confirmation SET state = 'APPROVED', closed_by = '%s', closed_by_name = 'x',"
                + " closed_at = now() WHERE id = '" + id + "'";
        assertRefused(CHECK, closing.formatted(labels.one.id()));
        assertRefused(REFUSED, closing.formatted(labels.seen.keys.one.id()));
        assertRefused(NO_GRANT, "UPDATE label_confirmation SET words = 'another'");
        assertRefused(NO_GRANT, "DELETE FROM label_confirmation");
        assertRefused(REFUSED, edition);
        approve(red, id, labels.other).statusCode(200);
        assertRefused(REFUSED, closing.formatted(labels.other.id()));
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
}

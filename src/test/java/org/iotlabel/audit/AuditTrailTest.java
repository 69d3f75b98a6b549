package org.iotlabel.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was done is on record exactly where it was done. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AuditTrailTest {
    private static final Actor ANN = new Actor(UUID.randomUUID(), "Ann", "SCHEME_OWNER");

    @Inject
    AuditTrail trail;

    @Inject
    MeterRegistry meters;

    private final String act = "test." + UUID.randomUUID();
    private final Subject subject = Subject.of("thing", UUID.randomUUID());

    @Test
    void an_act_is_written_and_counted_with_the_change_that_it_belongs_to() {
        QuarkusTransaction.requiringNew()
                .run(() -> trail.record(ANN, act, subject, "It was due.", Map.of("outcome", "GRANT")));
        assertEquals(
                1,
                entries(" AND principal = '" + ANN.principal() + "' AND role = 'SCHEME_OWNER' AND object_type = 'thing'"
                        + " AND reason = 'It was due.' AND details ->> 'outcome' = 'GRANT'"));
        assertEquals(1, counted("GRANT"));
    }

    @Test
    void what_is_not_committed_was_not_done() {
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    trail.record(ANN, act, subject);
                    throw new IllegalStateException("the change fails");
                }));
        assertEquals(0, entries(""));
        assertEquals(0, counted("none"));
    }

    @Test
    void without_a_transaction_there_is_no_change_to_record() {
        assertThrows(TransactionalException.class, () -> trail.record(ANN, act, subject));
        assertEquals(0, entries(""));
    }

    @ParameterizedTest
    @EnumSource(SeldomAct.class)
    void an_act_that_is_done_seldom_has_an_index_of_it_alone(SeldomAct seldom) {
        assertEquals(
                1,
                OwnerDatabase.count(
                        "SELECT count(*) FROM pg_indexes WHERE tablename = 'audit_entry' AND indexdef LIKE ?",
                        "%(at, id) WHERE (action = '" + seldom.action() + "'::text)"));
    }

    @Test
    void words_that_say_nothing_are_no_reason() {
        QuarkusTransaction.requiringNew().run(() -> trail.record(ANN, act, subject, "  ", Map.of()));
        assertEquals(1, entries(" AND reason IS NULL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE audit_entry SET name = 'Ben'", "DELETE FROM audit_entry"})
    void not_even_the_owner_of_the_tables_changes_the_record(String sql) throws SQLException {
        QuarkusTransaction.requiringNew().run(() -> trail.record(ANN, act, subject));
        var where = " WHERE action = '" + act + "'";
        try (var owner = OwnerDatabase.asOwner();
                var application = OwnerDatabase.asApplication()) {
            for (var connection : new Connection[] {owner, application}) {
                try (var statement = connection.createStatement()) {
                    assertThrows(SQLException.class, () -> statement.execute(sql + where));
                }
            }
        }
        assertEquals(1, entries(" AND name = 'Ann'"));
    }

    @Test
    void an_act_names_what_it_was_done_to_by_text() {
        assertEquals(new Subject("label", "A1B2"), Subject.of("label", new StringBuilder("A1B2")));
        assertTrue(Actor.SYSTEM.principal().equals(new UUID(0, 0)));
    }

    private long entries(String more) {
        return OwnerDatabase.count("SELECT count(*) FROM audit_entry WHERE action = '" + act + "' AND object_id = '"
                + subject.id() + "'" + more);
    }

    private double counted(String outcome) {
        var counter =
                meters.find("label.acts").tags("act", act, "outcome", outcome).counter();
        return counter == null ? 0 : counter.count();
    }
}

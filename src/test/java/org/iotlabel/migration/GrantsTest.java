package org.iotlabel.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the application's own role may do, read from the catalogue of PostgreSQL: a table is append-only unless it stands
 * on the list of those that change, and the role makes, changes and drops nothing.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class GrantsTest {
    private static final String NO_GRANT = "42501";

    /** What changes in its rows; for each of them its own migration says what, and its own triggers what never does. */
    private static final Set<String> CHANGING = Set.of(
            "accreditation",
            "api_client",
            "assessment",
            "attestation",
            "baseline",
            "declared_relation",
            "evidence_public_read",
            "evidence_transfer",
            "idempotent_answer",
            "invitation",
            "key_proposal",
            "label",
            "label_confirmation",
            "label_resigning",
            "log_queue",
            "membership",
            "organisation",
            "outbox_message",
            "principal",
            "product",
            "question",
            "review",
            "scheme_key",
            "status_entry",
            "vendor_key");

    /** What is put away once it is done with. */
    private static final Set<String> EMPTIED =
            Set.of("evidence_transfer", "idempotent_answer", "log_queue", "outbox_message");

    private static final String TABLES = """
            SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND c.relname <> 'flyway_schema_history' AND\s""";

    @Test
    void each_table_that_is_not_known_to_change_is_only_added_to() throws SQLException {
        var changeable = tables("""
                has_any_column_privilege(c.oid, 'UPDATE') OR has_table_privilege(c.oid, 'DELETE')""");
        assertEquals(new TreeSet<>(CHANGING), changeable);
        assertEquals(new TreeSet<>(EMPTIED), tables("has_table_privilege(c.oid, 'DELETE')"));
        assertEquals(Set.of(), tables("has_table_privilege(c.oid, 'TRUNCATE, TRIGGER, REFERENCES')"));
    }

    @Test
    void each_table_that_is_only_added_to_refuses_its_owner_too() throws SQLException {
        var guarded = tables("""
                EXISTS (SELECT 1 FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
                    WHERE t.tgrelid = c.oid AND p.proname = 'refuse_change' AND t.tgenabled = 'O'
                      AND t.tgtype & 58 = 58)""");
        var wanted = tables("true");
        wanted.removeAll(CHANGING);
        assertEquals(wanted, guarded);
        assertTrue(guarded.size() > 25, guarded.toString());
    }

    @Test
    void every_history_is_among_them() throws SQLException {
        var histories = tables("c.relname LIKE '%\\_history'");
        assertEquals(
                Set.of(
                        "accreditation_history",
                        "assessment_history",
                        "attestation_history",
                        "baseline_history",
                        "label_history",
                        "organisation_history",
                        "scheme_key_history"),
                histories);
        histories.retainAll(CHANGING);
        assertEquals(Set.of(), histories);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE mine (id integer)",
                "CREATE TEMPORARY TABLE membership (id integer)",
                "CREATE SCHEMA mine",
                "CREATE FUNCTION mine() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
                "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
                "CREATE INDEX mine ON membership (id)",
                "ALTER TABLE decision ADD COLUMN mine integer",
                "ALTER TABLE decision DISABLE TRIGGER ALL",
                "ALTER TABLE review DISABLE TRIGGER review_impartial",
                "DROP TRIGGER decision_impartial ON decision",
                "DROP TABLE audit_entry",
                "TRUNCATE audit_entry",
                "SET session_replication_role = replica",
                "SELECT * FROM flyway_schema_history"
            })
    void the_application_changes_no_table_and_no_law(String statement) throws SQLException {
        try (var application = OwnerDatabase.asApplication()) {
            application.setAutoCommit(false);
            var refused = assertThrows(
                    SQLException.class, () -> application.createStatement().execute(statement));
            assertEquals(NO_GRANT, refused.getSQLState(), refused.getMessage());
        }
    }

    private static Set<String> tables(String condition) throws SQLException {
        try (Connection application = OwnerDatabase.asApplication();
                var statement = application.createStatement();
                var rows = statement.executeQuery(TABLES + "(" + condition + ")")) {
            var names = new TreeSet<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}

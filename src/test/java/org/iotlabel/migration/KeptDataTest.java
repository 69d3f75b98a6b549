package org.iotlabel.migration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.stand.Postgres;
import org.junit.jupiter.api.Test;

/** Migrations over what was written before them. */
class KeptDataTest {
    private static final String PASSWORD = "only for kept data";

    private static final Map<String, Integer> BEFORE = new TreeMap<>(
            Map.of("ACTIVE", 0, "SUSPENDED", 2, "WITHDRAWN", 1, "SURRENDERED", 1, "SUPERSEDED", 1, "EXPIRED", 1));

    @Test
    void what_was_written_before_the_log_knew_of_it_gets_into_the_log_and_what_is_over_without_blame_is_told_apart()
            throws Exception {
        try (var server = Postgres.temporary(PASSWORD)) {
            migrate(server, "098");
            try (var owner = DriverManager.getConnection(server.jdbcUrl(), Postgres.OWNER, PASSWORD)) {
                layOut(owner);
                layOutDocuments(owner);
                migrate(server, "102");
                assertEquals(
                        new TreeMap<>(Map.of(
                                "ACTIVE",
                                0,
                                "SUSPENDED",
                                2,
                                "WITHDRAWN",
                                1,
                                "SURRENDERED",
                                1,
                                "SUPERSEDED",
                                3,
                                "EXPIRED",
                                3)),
                        values(owner));
                assertThrows(SQLException.class, () -> run(owner, "UPDATE status_entry SET value = 0 WHERE value = 3"));
                assertThrows(SQLException.class, () -> run(owner, "UPDATE status_entry SET value = 1 WHERE value = 3"));
                assertLogged(owner);
                assertThrows(SQLException.class, () -> run(owner, "UPDATE support_promise SET ticket = 0"));
                migrate(server, "115");
                assertDocumentsLogged(owner);
            }
        }
    }

    private static void migrate(Postgres server, String target) {
        Flyway.configure()
                .dataSource(server.jdbcUrl(), Postgres.OWNER, PASSWORD)
                .locations("filesystem:src/main/resources/db/migration")
                .placeholders(Map.of("app_role", Postgres.APPLICATION))
                .target(target)
                .load()
                .migrate();
    }

    /** A label in each state, without the case behind it. */
    private static void layOut(Connection owner) throws SQLException {
        for (var key : List.of("decision", "product", "vendor")) {
            run(owner, "ALTER TABLE label DROP CONSTRAINT label_" + key + "_fkey");
        }
        run(owner, "INSERT INTO status_list (opened_at) VALUES (now())");
        owner.setAutoCommit(false);
        var index = 0;
        for (var state : BEFORE.entrySet()) {
            index++;
            run(
                    owner,
                    "INSERT INTO status_entry VALUES (1, %d, %d, nextval('status_change'))"
                            .formatted(index, state.getValue()));
            run(owner, """
                    INSERT INTO label (serial, decision, product, vendor, facts, signing_input, decided_at, valid_until,
                        reserved_at, signature, state, reason_code, since, superseded_by, version, status_list, status_index)
                    VALUES ('00000000%1$d', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '{}', 'a.b', now(), now(),
                        now(), 'c', '%2$s', %3$s, now(), %4$s, 0, 1, %1$d)""".formatted(
                    index,
                    state.getKey(),
                    List.of("SUSPENDED", "WITHDRAWN", "SURRENDERED").contains(state.getKey()) ? "'OTHER'" : "NULL",
                    state.getKey().equals("SUPERSEDED") ? "'000000001'" : "NULL"));
        }
        run(owner, """
                INSERT INTO support_promise (id, label, until, at, principal, name, role)
                VALUES (gen_random_uuid(), '000000001', '2033-12', '2026-05-11T10:30:00.5+02', gen_random_uuid(), 'A', 'B')""");
        owner.commit();
        owner.setAutoCommit(true);
    }

    /** Seal and certificate of three labels: of keys that sign, of one that was retired, of keys that nobody wrote down. */
    private static void layOutDocuments(Connection owner) throws SQLException {
        for (var key : List.of("'s', 'LABEL', 'ACTIVE'", "'p', 'DOCUMENT', 'ACTIVE'", "'r', 'DOCUMENT', 'RETIRED'")) {
            run(owner, """
                    INSERT INTO scheme_key (id, kid, role, algorithm, public_key, certificates, state, recorded_at, active_at,
                        retired_at, signs_until, version)
                    SELECT gen_random_uuid(), repeat(kid, 43), role, 'ES256', '', '', state, now(), now(), retired, retired, 0
                    FROM (VALUES (%s)) AS key (kid, role, state),
                        LATERAL (SELECT CASE WHEN state = 'RETIRED' THEN now() END) AS at (retired)""".formatted(key));
        }
        for (var document : List.of(
                "'000000001', 'SEAL', 's'",
                "'000000001', 'CERTIFICATE', 'p'",
                "'000000002', 'SEAL', 's'",
                "'000000002', 'CERTIFICATE', 'r'",
                "'000000003', 'SEAL', NULL",
                "'000000003', 'CERTIFICATE', NULL")) {
            run(owner, """
                    INSERT INTO label_document (id, label, name, content, digest, kid)
                    SELECT gen_random_uuid(), label, name, convert_to(name, 'UTF8'),
                        'sha256:' || encode(sha256(convert_to(name, 'UTF8')), 'hex'), repeat(kid, 43)
                    FROM (VALUES (%s)) AS document (label, name, kid)""".formatted(document));
        }
    }

    private static Map<String, Integer> values(Connection owner) throws SQLException {
        var values = new TreeMap<String, Integer>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("""
                        SELECT l.state, e.value FROM label l
                        JOIN status_entry e ON (e.list, e.index) = (l.status_list, l.status_index)""")) {
            while (rows.next()) {
                values.put(rows.getString(1), rows.getInt(2));
            }
        }
        return values;
    }

    private static void assertLogged(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(
                        "SELECT q.entry FROM support_promise p JOIN log_queue q ON q.id = p.ticket")) {
            rows.next();
            var entry = rows.getBytes(1);
            assertEquals("""
                    {"at":"2026-05-11T08:30:00.500000Z","kind":"support-promised","serial":"000000001","until":"2033-12"}""", new String(entry, UTF_8));
            assertEquals(new String(entry, UTF_8), CanonicalJson.parse(entry).text());
        }
    }

    private static void assertDocumentsLogged(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("""
                        SELECT string_agg(g.label || ' ' || g.name || ' ' || g.edition, ', ' ORDER BY g.name), q.entry
                        FROM logged_document g JOIN log_queue q ON q.id = g.ticket GROUP BY q.entry""")) {
            assertTrue(rows.next());
            assertEquals("000000001 CERTIFICATE 1, 000000001 SEAL 1", rows.getString(1));
            var entry = CanonicalJson.parse(rows.getBytes(2));
            assertEquals(new String(rows.getBytes(2), UTF_8), entry.text());
            assertEquals("documents-issued", entry.tree().path("kind").asText());
            assertTrue(entry.tree().path("at").asText().matches("[0-9-]{10}T[0-9:]{8}[.][0-9]{6}Z"), entry.text());
            var named = Map.of("facts", "{}", "seal", "SEAL", "certificate", "CERTIFICATE");
            named.forEach((member, content) -> assertEquals(
                    Sha256Digest.of(content.getBytes(UTF_8)).toString(),
                    entry.tree().path(member).asText(),
                    member));
            assertFalse(rows.next(), "an entry for what a key signed that does not sign any more");
        }
    }

    private static void run(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}

package org.iotlabel.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import org.iotlabel.party.Role;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBaselines;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who goes around the application meets the same law. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BaselineLawInDatabaseTest {

    private static final String CHECK = "23514";
    private static final String APPEND_ONLY = "23001";
    private static final String NO_GRANT = "42501";
    private static final String VERSION = "94.0";

    @BeforeEach
    void a_consultation() {
        if (OwnerDatabase.uuid("SELECT id FROM baseline WHERE edition = '" + VERSION + "'")
                .isPresent()) {
            return;
        }
        TestPrincipal drafter = TestPeople.a(Role.SCHEME_OWNER);
        TestBaselines.draft(VERSION, drafter);
        TestBaselines.move(VERSION, "consultation", drafter, Map.of());
    }

    @Test
    void who_drafted_does_not_approve() {
        assertRefused(CHECK, "UPDATE baseline SET state = 'EFFECTIVE', approved_by = drafted_by, effective_at = now()");
    }

    @Test
    void nothing_is_in_force_without_an_approval() {
        assertRefused(CHECK, "UPDATE baseline SET state = 'EFFECTIVE'");
    }

    @Test
    void what_is_laid_open_keeps_its_bytes_and_its_drafter() {
        assertRefused(
                APPEND_ONLY, "UPDATE baseline SET canonical = '{}', digest = 'sha256:' || encode(sha256('{}'), 'hex')");
        assertRefused(APPEND_ONLY, "UPDATE baseline SET drafted_by = gen_random_uuid()");
    }

    @Test
    void a_digest_is_that_of_its_bytes() {
        assertRefused(CHECK, "UPDATE baseline SET digest = 'sha256:' || encode(sha256('other'), 'hex')");
    }

    @Test
    void nothing_is_deleted_and_the_history_is_only_written_once() {
        assertRefused(NO_GRANT, "DELETE FROM baseline");
        assertRefused(NO_GRANT, "UPDATE baseline_history SET reason = 'another'");
        assertThrows(
                IllegalStateException.class,
                () -> OwnerDatabase.run("DELETE FROM baseline WHERE edition = ?", VERSION));
    }

    private static void assertRefused(String sqlState, String statement) {
        SQLException refused = assertThrows(SQLException.class, () -> {
            try (var connection = OwnerDatabase.asApplication();
                    var sql = connection.createStatement()) {
                sql.execute(
                        statement.contains("history") || statement.startsWith("DELETE")
                                ? statement
                                : statement + " WHERE edition = '" + VERSION + "'");
            }
        });
        assertEquals(sqlState, refused.getSQLState(), refused.getMessage());
    }
}

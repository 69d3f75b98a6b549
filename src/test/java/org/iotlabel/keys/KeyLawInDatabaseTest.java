package org.iotlabel.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.SignatureAlgorithm;
import org.iotlabel.signing.TestKeystore;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** Who goes around the application meets the same law. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class KeyLawInDatabaseTest {

    private static final String CHECK = "23514";
    private static final String UNIQUE = "23505";
    private static final String REFUSED = "23001";
    private static final String NO_GRANT = "42501";

    @Inject
    RefreshKeys refresh;

    private final KeyFixture keys = new KeyFixture();

    @Test
    void who_proposed_does_not_approve() {
        TestKeystore.add(KeyRole.WEBHOOK, SignatureAlgorithm.ED25519);
        var id = keys.proposeRotation(keys.one, KeyRole.WEBHOOK);
        assertRefused(CHECK, close(id, "APPROVED", keys.one.id()));
        assertRefused(REFUSED, close(id, "APPROVED", UUID.randomUUID()));
        keys.one.calls().delete("/api/v1/keys/rotations/" + id).then().statusCode(200);
        assertRefused(REFUSED, close(id, "APPROVED", keys.other.id()));
    }

    private static String close(String id, String state, UUID by) {
        return "UPDATE key_proposal SET state = '%s', closed_by = '%s', closed_by_name = 'x', closed_at = now() WHERE id = '%s'"
                .formatted(state, by, id);
    }

    @Test
    void no_key_is_put_to_use_or_declared_lost_without_two_people() {
        var standby = TestKeystore.add(KeyRole.WEBHOOK, SignatureAlgorithm.ED25519);
        refresh.refresh();
        assertRefused(
                REFUSED,
                "UPDATE scheme_key SET state = 'COMPROMISED', compromised_at = now(), declared_at = now() WHERE kid = '"
                        + KeyFixture.active(KeyRole.LOG) + "'");
        assertRefused(
                REFUSED,
                "UPDATE scheme_key SET state = 'ACTIVE', active_at = now() WHERE kid = '" + standby.kid() + "'");
    }

    @Test
    void one_key_a_role_and_algorithm_signs() {
        assertRefused(UNIQUE, """
                INSERT INTO scheme_key (id, kid, role, algorithm, public_key, certificates, state, recorded_at, active_at, version)
                SELECT gen_random_uuid(), reverse(kid), role, algorithm, public_key, certificates, 'ACTIVE', now(), now(), 0
                FROM scheme_key WHERE state = 'ACTIVE' AND role = 'LABEL'""");
    }

    @Test
    void a_key_keeps_its_bytes_and_its_past() {
        var kid = KeyFixture.active(KeyRole.WEBHOOK);
        assertRefused(NO_GRANT, "UPDATE scheme_key SET public_key = 'x' WHERE kid = '" + kid + "'");
        assertRefused(REFUSED, "UPDATE scheme_key SET active_at = now() WHERE kid = '" + kid + "'");
        assertRefused(NO_GRANT, "DELETE FROM scheme_key");
        assertRefused(NO_GRANT, "DELETE FROM key_proposal");
        assertRefused(NO_GRANT, "UPDATE scheme_key_history SET reason = 'another'");
        assertRefused(NO_GRANT, "DELETE FROM revocation_list");
        assertThrows(IllegalStateException.class, () -> OwnerDatabase.run("DELETE FROM scheme_key"));
        assertThrows(IllegalStateException.class, () -> OwnerDatabase.run("DELETE FROM scheme_key_history"));
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

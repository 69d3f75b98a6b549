package org.iotlabel.certification;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;

/** What PostgreSQL says to the application's own role that goes around the application. */
final class GoneAround {
    /** What our own triggers raise. */
    static final String REFUSED = "23001";

    static final String TAKEN = "taken";

    private GoneAround() {}

    /** Writes an open review of the first revision, with a time of the writer's own choice. */
    static String insertReview(UUID attestation, TestPrincipal judge, Instant openedAt) {
        return run(
                """
                INSERT INTO review (id, attestation, revision, certifier, certifier_name, organisation, state, opened_at,
                    version)
                VALUES (?, ?, 1, ?, 'Somebody', ?, 'OPEN', ?, 0)""",
                UUID.randomUUID(),
                attestation,
                judge.id(),
                TestPeople.scheme(),
                openedAt.atOffset(ZoneOffset.UTC));
    }

    /** Tries it, and takes back what was taken; the SQLSTATE by which it is refused. */
    static String run(String sql, Object... parameters) {
        try (var connection = OwnerDatabase.asApplication();
                var statement = connection.prepareStatement(sql)) {
            connection.setAutoCommit(false);
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
            connection.rollback();
            return TAKEN;
        } catch (SQLException refused) {
            return String.valueOf(refused.getSQLState());
        }
    }
}

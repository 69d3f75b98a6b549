package org.iotlabel.authorization;

import static java.util.concurrent.Executors.newFixedThreadPool;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPrincipal;
import org.iotlabel.walk.Patience;
import org.junit.jupiter.api.Test;

/** Whether only what presses of a button do is seen by those who press it twice, and nothing of the jobs. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HeldRecordTest {
    private static final String ENTRY =
            "INSERT INTO audit_entry (id, at, principal, name, role, action, object_type, object_id)"
                    + " VALUES (gen_random_uuid(), now(), '%s', 'x', 'SYSTEM', 'test.act', 'test', 'x')";
    private static final UUID JOB = new UUID(0, 0);
    private static final String BUSY = "SELECT pg_advisory_xact_lock(8153, 1)";
    private static final String BUSIES = "SELECT count(*) FROM pg_locks WHERE NOT granted AND classid = 8153";

    @Test
    void acts_of_others_go_on_and_whoever_waits_for_something_else_is_not_counted() throws Exception {
        var actor = UUID.randomUUID();
        try (var hands = newFixedThreadPool(2);
                var third = OwnerDatabase.asOwner();
                var record = new HeldRecord(actor)) {
            enter(JOB);
            third.setAutoCommit(false);
            run(third, BUSY);
            var job = hands.submit(() -> run(BUSY));
            Patience.until("the job to wait", () -> OwnerDatabase.count(BUSIES) == 1);
            assertEquals(0, record.waiting());
            var act = hands.submit(() -> enter(actor));
            Patience.until("the act to wait", () -> record.waiting() == 1);
            third.rollback();
            record.letGo();
            job.get();
            act.get();
            assertEquals(0, record.waiting());
        }
    }

    @Test
    void what_a_job_does_meanwhile_is_no_deed_of_a_press() throws Exception {
        var who = TestPrincipal.person("Oona");
        var press = ShownForm.on("/portal/organisations/new", who).typed(Map.of());
        var before = press.deeds();
        enter(JOB);
        assertEquals(before, press.deeds());
        enter(who.id());
        assertEquals(before + 1, press.deeds());
    }

    private static boolean enter(UUID actor) throws SQLException {
        return run(ENTRY.formatted(actor));
    }

    private static boolean run(String sql) throws SQLException {
        try (var connection = OwnerDatabase.asApplication()) {
            return run(connection, sql);
        }
    }

    private static boolean run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.execute(sql);
        }
    }
}

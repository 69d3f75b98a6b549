package org.iotlabel.authorization;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.iotlabel.authorization.Matrix.Row;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** What a vendor and the assessors of its cases read does not change by a byte when others come and do all that can be done. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TenantPairTest {
    /** Those who see their own things only; the scheme's people see everybody's. */
    private static final Set<CallerKind> TENANTS = Set.of(
            CallerKind.MEMBER,
            CallerKind.ADMIN,
            CallerKind.MACHINE,
            CallerKind.DRAWN,
            CallerKind.UNDRAWN,
            CallerKind.BODY_ADMIN);

    /** What is published of everybody, and so grows with everybody; it is the same for whoever reads it. */
    private static final Set<String> PUBLIC = Set.of(
            "listBaselines",
            "listAssessors",
            "searchLabels",
            "exportLabels",
            "listDecisionTimes",
            "countPasses",
            "listStatusLists",
            "readTokenStatusList",
            "readRevocationList",
            "readSuspensionList",
            // They hold the newest checkpoint of the public log, and the bundle the status lists too.
            "readLabelLogProof",
            "readSupportLogProof",
            "readLabelEditionLogProof",
            "readLabelSealLogProof",
            "readLabelEditionSealLogProof",
            "readLabelCertificateLogProof",
            "readLabelEditionCertificateLogProof",
            "readLabelBundle",
            "readLabelSnapshot");

    /** What grows by the reading itself: who has read a piece of evidence, which this test does twice. */
    private static final Set<String> TRACES = Set.of("listEvidenceReads");

    @Inject
    RelayOutboxMessages relay;

    @Test
    void nothing_that_others_do_changes_what_is_read_here() {
        var world = World.built(relay);
        var before = read(world);
        var neighbour = Side.built(relay);
        neighbour.putBack();
        world.putBack();
        var after = read(world);
        assertTrue(before.size() > 100, "only " + before.size() + " answers were compared");
        var changed = new ArrayList<String>();
        before.forEach((reading, answer) -> {
            if (!answer.equals(after.get(reading))) {
                changed.add(reading + "\nbefore: " + answer + "\nafter:  " + after.get(reading));
            }
        });
        assertTrue(changed.isEmpty(), () -> String.join("\n", changed));
        compareWhatIsPublished(world);
    }

    private static void compareWhatIsPublished(World world) {
        var operations = reads();
        for (var row : Matrix.rows()) {
            if (PUBLIC.contains(row.operation())) {
                var open = answer(world, operations, row, CallerKind.ANONYMOUS);
                for (var tenant : TENANTS) {
                    assertEquals(open, answer(world, operations, row, tenant), row.operation() + " as " + tenant);
                }
            }
        }
    }

    /** Every read that a tenant may make of anything: an operation that is new is in it by its row of the matrix. */
    private static Map<String, String> read(World world) {
        var operations = reads();
        var answers = new TreeMap<String, String>();
        Matrix.attempts()
                .filter(attempt -> TENANTS.contains(attempt.caller()) && attempt.whose() == Whose.OWN)
                .filter(attempt -> operations.containsKey(attempt.row().operation()))
                .filter(attempt -> !PUBLIC.contains(attempt.row().operation()))
                .filter(attempt -> !TRACES.contains(attempt.row().operation()))
                .forEach(attempt ->
                        answers.put(attempt.toString(), answer(world, operations, attempt.row(), attempt.caller())));
        return answers;
    }

    private static String answer(World world, Map<String, Operation> operations, Row row, CallerKind caller) {
        var thing = world.thing(row.thing(), Whose.OWN);
        return Requests.send(operations.get(row.operation()), world.caller(caller, row.thing()), thing)
                .whole();
    }

    private static Map<String, Operation> reads() {
        return Operation.all().stream().filter(Operation::isRead).collect(toMap(Operation::id, each -> each));
    }
}

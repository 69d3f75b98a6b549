package org.iotlabel.authorization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.iotlabel.authorization.Matrix.Attempt;
import org.iotlabel.testing.OwnerDatabase;

/**
 * Forms of the portal that are sent once more, as by somebody who presses the button again: what is done is done once, and both
 * lead to the same page. One form may close the way to another in the same world, so not all are done.
 */
final class SentTwice {
    /** Whatever is done is on record, in the same transaction. */
    private static final String DEEDS = "SELECT count(*) FROM audit_entry";

    /** Those whose answer is a page that is shown once; the door refuses the second one. */
    private static final Set<String> SHOWN_ONCE = Set.of("InvitationPages.invite");

    private static final int FEWEST = 32;
    private static final List<String> ENDS =
            List.of(".decline", ".end", ".move", ".remove", ".retire", ".revoke", ".surrender", ".withdraw");

    private final World world;
    private final Map<String, Operation> operations;
    /** Of each form, the first attempt that is let in. */
    private final Set<String> done = new TreeSet<>();

    private final List<String> wrong = new ArrayList<>();

    SentTwice(World world, Map<String, Operation> operations) {
        this.world = world;
        this.operations = operations;
    }

    List<String> faults(Stream<Attempt> attempts) {
        attempts.filter(attempt -> attempt.expected().equals("may"))
                .filter(attempt -> isFormOfThePortal(operation(attempt)))
                .sorted(Comparator.comparing(SentTwice::ends))
                .forEach(this::sendTwice);
        if (done.size() < FEWEST) {
            wrong.add("only these forms were sent twice: " + done);
        }
        return wrong;
    }

    /** Whether it closes the way to others. */
    private static boolean ends(Attempt attempt) {
        return ENDS.stream().anyMatch(attempt.row().operation()::endsWith);
    }

    private void sendTwice(Attempt attempt) {
        var operation = operation(attempt);
        if (done.contains(operation.id())) {
            return;
        }
        var who = world.caller(attempt.caller(), attempt.row().thing()).orElseThrow();
        var thing = world.thing(attempt.row().thing(), attempt.whose());
        var shown = Requests.read(Requests.address(operation, thing), who).version();
        var request = Requests.made(operation, Optional.of(who), thing, shown.orElse(""));
        var before = OwnerDatabase.count(DEEDS);
        var first = Requests.sent(request);
        var between = OwnerDatabase.count(DEEDS);
        if (first.status() >= 500) {
            wrong.add(attempt + ": " + first.status());
        }
        if (between == before || first.status() >= 400) {
            return;
        }
        done.add(operation.id());
        var second = Requests.sent(request);
        if (OwnerDatabase.count(DEEDS) != between) {
            wrong.add(attempt + " was done twice");
        }
        if (SHOWN_ONCE.contains(operation.id())
                ? second.status() != 409
                : second.status() != first.status() || !second.location().equals(first.location())) {
            wrong.add("%s led to %d %s and then to %d %s"
                    .formatted(attempt, first.status(), first.location(), second.status(), second.location()));
        }
    }

    private Operation operation(Attempt attempt) {
        return operations.get(attempt.row().operation());
    }

    private static boolean isFormOfThePortal(Operation operation) {
        return operation.path().startsWith("/portal") && (operation.isForm() || operation.isUpload());
    }
}

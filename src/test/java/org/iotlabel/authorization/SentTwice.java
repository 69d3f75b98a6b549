package org.iotlabel.authorization;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.iotlabel.authorization.Matrix.Attempt;

/**
 * Forms of the portal that are sent once more, as by somebody who presses the button again: what is done is done once, and both
 * lead to the same page. One form may close the way to another in the same world: {@link SentForms} says where those are sent
 * that are not sent here.
 */
final class SentTwice {
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
                .filter(attempt -> operation(attempt).isFormOfThePortal())
                .sorted(Comparator.comparing(SentTwice::ends))
                .forEach(this::sendTwice);
        var forms = operations.values().stream()
                .filter(Operation::isFormOfThePortal)
                .map(Operation::id)
                .collect(toCollection(TreeSet::new));
        var elsewhere = SentForms.all();
        elsewhere.stream().filter(form -> !forms.contains(form)).forEach(form -> wrong.add(form + " is no form"));
        forms.removeAll(done);
        forms.removeAll(elsewhere);
        forms.forEach(form -> wrong.add(form + " is sent twice neither here nor by any test that SentForms names"));
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
        var twice = new Press(operation.id(), who.id(), request).inARow();
        if (twice.isDone()) {
            done.add(operation.id());
            twice.faults().forEach(fault -> wrong.add(attempt + " " + fault + ": " + twice));
        }
    }

    private Operation operation(Attempt attempt) {
        return operations.get(attempt.row().operation());
    }
}

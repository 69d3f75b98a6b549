package org.iotlabel.authorization;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.iotlabel.authorization.Matrix.Attempt;
import org.iotlabel.frame.PageWeight;
import org.iotlabel.frame.StatementCount;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.transparency.SequenceQueuedEntries;
import org.junit.jupiter.api.Test;

/** Every operation, tried by everybody on everybody's things, answers as the table says. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AuthorizationMatrixTest {
    /** Parts of an address below the first that belong to somebody too. */
    private static final Set<String> NESTED =
            Set.of("evidence", "question", "invitation", "key", "membership", "client");

    /** Of the database, for one page of the portal. */
    private static final int MOST_STATEMENTS = 12;

    /** In bytes, for a page of the portal with all that it needs. */
    private static final int LARGEST = 200_000;

    /** Lists of the portal of which this world has more than one thing to show to somebody. */
    private static final int LONG_LISTS = 5;

    @Inject
    RelayOutboxMessages relay;

    @Inject
    SequenceQueuedEntries sequencing;

    @Inject
    SessionFactory sessions;

    @Inject
    AgroalDataSource database;

    @Test
    void every_operation_has_a_row_and_every_row_an_operation() {
        var operations = Operation.everyDoor().stream().map(Operation::id).collect(toSet());
        var rows = Matrix.rows().stream().map(Matrix.Row::operation).collect(toSet());
        assertEquals(Set.of(), without(operations, rows), "operations without a row in authorization/matrix.md");
        assertEquals(Set.of(), without(rows, operations), "rows without an operation");
        assertEquals(Matrix.rows().size(), Set.copyOf(Matrix.rows()).size(), "a row stands there twice");
    }

    @Test
    void everybody_is_answered_as_the_table_says() {
        var world = World.built(relay);
        sequencing.sequenceAll();
        var operations = Operation.everyDoor().stream().collect(toMap(Operation::id, each -> each));
        var wrong = new ArrayList<String>();

        var before = Databases.digests();
        wrong.addAll(tryAll(world, operations, Attempt::isRefused));
        wrong.addAll(tryNested(world, operations));
        var after = Databases.digests();
        before.forEach((table, digest) -> {
            if (!digest.equals(after.get(table))) {
                wrong.add("a refused request changed the table " + table);
            }
        });

        wrong.addAll(tryPages(world, operations));
        wrong.addAll(tryLists(world, operations));
        wrong.addAll(
                tryAll(world, operations, attempt -> attempt.expected().equals("200") && !isPage(operations, attempt)));
        wrong.addAll(tryAll(world, operations, attempt -> attempt.expected().equals("may")));
        wrong.addAll(new SentTwice(world, operations).faults(attempts(operations)));
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    private static List<String> tryAll(World world, Map<String, Operation> operations, Predicate<Attempt> wanted) {
        var wrong = new ArrayList<String>();
        var seen = new HashMap<String, String>();
        attempts(operations).filter(wanted).forEach(attempt -> {
            var answer = answer(world, operations, attempt);
            wrong.addAll(codes(operations, attempt, answer));
            if (!fits(attempt.expected(), answer) || isBlind(operations, attempt, answer)) {
                wrong.add("%s: %s expected, but %s".formatted(attempt, attempt.expected(), answer.traits()));
            } else if (attempt.isRefused() && attempt.whose() != Whose.OWN && !givesBack(operations, attempt, answer)) {
                var row = attempt.row();
                var alike = row.operation() + row.thing() + attempt.caller() + answer.status();
                var other = seen.putIfAbsent(alike, answer.traits());
                if (other != null && !other.equals(answer.traits())) {
                    wrong.add("%s can be told from another: %s, %s".formatted(attempt, answer.traits(), other));
                }
            }
        });
        return wrong;
    }

    /** Whether a change was made of what had changed since the caller saw it: every attempt names a version that there never was. */
    private static boolean isBlind(Map<String, Operation> operations, Attempt attempt, Reply answer) {
        return operations.get(attempt.row().operation()).isConditional() && answer.status() / 100 == 2;
    }

    /** To whoever is not signed in, a page gives back the form that they sent, and nothing else. */
    private static boolean givesBack(Map<String, Operation> operations, Attempt attempt, Reply answer) {
        var operation = operations.get(attempt.row().operation());
        return answer.status() == 401 && (operation.isForm() || operation.isFormOfThePortal());
    }

    /** Pages of the portal are there for whoever may open them, ask little of the database, and are not heavy. */
    private List<String> tryPages(World world, Map<String, Operation> operations) {
        try (var count = new StatementCount(sessions, database)) {
            return attempts(operations)
                    .filter(attempt -> attempt.expected().equals("200") && isPage(operations, attempt))
                    .flatMap(attempt -> {
                        count.taken();
                        var answer = answer(world, operations, attempt);
                        return Stream.concat(
                                tooMuch(attempt, answer, count.taken()).stream(),
                                codes(operations, attempt, answer).stream());
                    })
                    .toList();
        }
    }

    private static List<String> tooMuch(Attempt attempt, Reply answer, long statements) {
        var wrong = new ArrayList<String>();
        if (answer.status() != 200 || statements > MOST_STATEMENTS) {
            wrong.add("%s: %d with %d statements".formatted(attempt, answer.status(), statements));
        }
        if (answer.contentType().startsWith("text/html")
                && PageWeight.of(answer.body()).bytes() > LARGEST) {
            wrong.add("%s: %s".formatted(attempt, PageWeight.of(answer.body())));
        }
        return wrong;
    }

    /** Whoever shortens the pages of a list finds the next one just as short. */
    private static List<String> tryLists(World world, Map<String, Operation> operations) {
        var wrong = new ArrayList<String>();
        var longer = new HashSet<String>();
        attempts(operations)
                .filter(attempt -> attempt.expected().equals("200")
                        && attempt.caller() != CallerKind.ANONYMOUS
                        && isPage(operations, attempt)
                        && operations.get(attempt.row().operation()).isPaged())
                .filter(attempt -> !longer.contains(attempt.row().operation()))
                .forEach(attempt -> {
                    var row = attempt.row();
                    var who = world.caller(attempt.caller(), row.thing()).orElseThrow();
                    var list = Requests.address(
                            operations.get(row.operation()), world.thing(row.thing(), attempt.whose()));
                    Requests.read(list + "?limit=1", who)
                            .next()
                            .filter(_ -> longer.add(row.operation()))
                            .filter(next -> !next.startsWith(list + "?")
                                    || !next.contains("limit=1&")
                                    || Requests.read(next, who).status() != 200)
                            .ifPresent(next -> wrong.add(attempt + " goes on at " + next));
                });
        if (longer.size() < LONG_LISTS) {
            wrong.add("only these lists have a second page: " + longer);
        }
        return wrong;
    }

    /** What a person reads on a page, refused or not, is in plain words. */
    private static List<String> codes(Map<String, Operation> operations, Attempt attempt, Reply answer) {
        var id = attempt.row().operation();
        var isForPeople = operations.get(id).path().startsWith("/portal");
        return isForPeople && !answer.codes().isEmpty() ? List.of(attempt + " shows " + answer.codes()) : List.of();
    }

    private static boolean isPage(Map<String, Operation> operations, Attempt attempt) {
        var operation = operations.get(attempt.row().operation());
        return operation.isRead() && operation.path().startsWith("/portal");
    }

    /** One's own thing, and in it the part of somebody else's. */
    private static List<String> tryNested(World world, Map<String, Operation> operations) {
        var wrong = new ArrayList<String>();
        attempts(operations)
                .filter(attempt -> attempt.whose() == Whose.OWN && !attempt.isRefused())
                .forEach(attempt -> {
                    var operation = operations.get(attempt.row().operation());
                    operation.parameters().stream().filter(NESTED::contains).forEach(part -> {
                        var mixed = new HashMap<>(world.thing(attempt.row().thing(), Whose.OWN));
                        mixed.put(
                                part,
                                world.thing(attempt.row().thing(), Whose.FOREIGN)
                                        .get(part));
                        var who = world.caller(attempt.caller(), attempt.row().thing());
                        var answer = Requests.send(operation, who, mixed);
                        if (answer.status() != 404) {
                            wrong.add("%s with a foreign %s: %d".formatted(attempt, part, answer.status()));
                        }
                    });
                });
        return wrong;
    }

    private static Stream<Attempt> attempts(Map<String, Operation> operations) {
        return Matrix.attempts()
                .filter(attempt -> operations.containsKey(attempt.row().operation()));
    }

    private static Reply answer(World world, Map<String, Operation> operations, Attempt attempt) {
        var row = attempt.row();
        var thing = world.thing(row.thing(), attempt.whose());
        return Requests.send(operations.get(row.operation()), world.caller(attempt.caller(), row.thing()), thing);
    }

    private static boolean fits(String expected, Reply answer) {
        var status = answer.status();
        if (expected.equals("may")) {
            return status / 100 == 2
                    || status == 303
                    || status == 409
                    || status == 412
                    || status == 422 && !answer.problem().equals("/problems/invalid");
        }
        return Integer.toString(status).equals(expected);
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        var left = new HashSet<>(all);
        left.removeAll(some);
        return left;
    }
}

package org.iotlabel.statuslist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class StatusEntriesTest {
    private static final int AT_ONCE = 64;

    @Inject
    StatusEntries entries;

    @Inject
    StatusTable table;

    @Test
    void sixty_four_at_once_get_sixty_four_places() throws Exception {
        var places = atOnce(() -> QuarkusTransaction.requiringNew().call(entries::give));
        assertEquals(AT_ONCE, Set.copyOf(places).size());
        for (var place : places) {
            assertEquals(1, count(place));
        }
        assertTrue(places.stream().mapToInt(StatusPlace::index).max().orElseThrow() > 1_000, "at random");
    }

    /** All draw the same indices in the same order, so that each but the first finds its place taken, and again. */
    @Test
    void sixty_four_who_draw_the_same_indices_get_sixty_four_places() throws Exception {
        var seed = new Random().nextLong();
        var places = atOnce(() ->
                QuarkusTransaction.requiringNew().call(() -> new StatusEntries(table, new Random(seed)).give()));
        assertEquals(AT_ONCE, Set.copyOf(places).size());
    }

    @Test
    void a_place_of_a_transaction_that_failed_is_free_again() {
        var lost = new ArrayList<StatusPlace>();
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    lost.add(entries.give());
                    throw new IllegalStateException("the label could not be written");
                }));
        assertEquals(0, count(lost.getFirst()));
    }

    @Test
    void a_list_that_is_three_quarters_full_is_followed_by_one_new_list() throws Exception {
        var full = given().list();
        OwnerDatabase.run(
                "INSERT INTO status_entry (list, index, value, change)"
                        + " SELECT ?, i, 0, 0 FROM generate_series(0, ?) i ON CONFLICT DO NOTHING",
                full,
                StatusEntries.FILL - 1);
        var lists = new HashSet<Integer>();
        atOnce(() -> given()).forEach(place -> lists.add(place.list()));
        assertEquals(1, lists.size());
        assertNotEquals(full, lists.iterator().next());
        assertEquals(
                List.of(),
                table.lists().stream()
                        .filter(list -> list > lists.iterator().next())
                        .toList());
    }

    @Test
    void where_no_free_place_is_drawn_nothing_is_given_twice() {
        var taken = given();
        var stuck = new StatusEntries(table, new Random() {
            @Override
            public int nextInt(int bound) {
                return taken.index();
            }
        });
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().call(stuck::give));
        assertEquals(1, count(taken));
    }

    @Test
    void what_is_invalid_never_becomes_anything_else() {
        var place = given();
        set(place, StatusValue.SUSPENDED);
        set(place, StatusValue.VALID);
        set(place, StatusValue.INVALID);
        set(place, StatusValue.INVALID);
        assertThrows(RuntimeException.class, () -> set(place, StatusValue.VALID));
        assertThrows(RuntimeException.class, () -> set(place, StatusValue.SUSPENDED));
        assertEquals(
                1,
                OwnerDatabase.count(
                        "SELECT value FROM status_entry WHERE list = ? AND index = ?", place.list(), place.index()));
    }

    @Test
    void what_is_over_without_blame_is_not_called_invalid_afterwards() {
        var place = given();
        set(place, StatusValue.ENDED);
        assertThrows(RuntimeException.class, () -> set(place, StatusValue.INVALID));
        assertThrows(RuntimeException.class, () -> set(place, StatusValue.VALID));
        assertEquals(
                3,
                OwnerDatabase.count(
                        "SELECT value FROM status_entry WHERE list = ? AND index = ?", place.list(), place.index()));
    }

    @Test
    void every_change_changes_the_mark_of_its_list() {
        var place = given();
        var marks = new HashSet<Long>();
        marks.add(mark(place));
        for (var value :
                List.of(StatusValue.SUSPENDED, StatusValue.VALID, StatusValue.SUSPENDED, StatusValue.INVALID)) {
            set(place, value);
            assertTrue(marks.add(mark(place)));
        }
        set(place, StatusValue.INVALID);
        assertTrue(marks.contains(mark(place)), "nothing was changed");
    }

    @Test
    void the_database_keeps_places_and_bounds_by_itself() {
        var place = given();
        var where = " WHERE list = " + place.list() + " AND index = " + place.index();
        refused("DELETE FROM status_entry" + where);
        refused("UPDATE status_entry SET index = index + 1" + where);
        refused("UPDATE status_entry SET value = 3" + where);
        refused("UPDATE status_entry SET change = -1" + where);
        refused("TRUNCATE status_entry CASCADE");
        refused("UPDATE status_list SET opened_at = now()");
        refused("INSERT INTO status_entry (list, index, value, change) VALUES (" + place.list() + ", 131072, 0, 0)");
        refused("INSERT INTO status_entry (list, index, value, change) VALUES (0, 1, 0, 0)");
    }

    private StatusPlace given() {
        return QuarkusTransaction.requiringNew().call(entries::give);
    }

    private void set(StatusPlace place, StatusValue value) {
        QuarkusTransaction.requiringNew().run(() -> entries.set(place, value));
    }

    private long mark(StatusPlace place) {
        return table.mark(place.list()).orElseThrow();
    }

    private static long count(StatusPlace place) {
        return OwnerDatabase.count(
                "SELECT count(*) FROM status_entry WHERE list = ? AND index = ?", place.list(), place.index());
    }

    private static void refused(String sql) {
        assertThrows(SQLException.class, () -> {
            try (var connection = OwnerDatabase.asOwner();
                    var statement = connection.createStatement()) {
                statement.executeUpdate(sql);
            }
        });
    }

    private static List<StatusPlace> atOnce(Callable<StatusPlace> giving) throws Exception {
        var places = new ArrayList<StatusPlace>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var start = new CountDownLatch(1);
            var calls = new ArrayList<Future<StatusPlace>>();
            for (int i = 0; i < AT_ONCE; i++) {
                calls.add(threads.submit(() -> {
                    start.await();
                    return giving.call();
                }));
            }
            start.countDown();
            for (var call : calls) {
                places.add(call.get());
            }
        }
        return places;
    }
}

package org.iotlabel.statuslist;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The table behind all lists. Plain JDBC, because a list is read as a hundred thousand numbers and not as that many
 * things; inside a transaction it takes part in it.
 */
@ApplicationScoped
class StatusTable {
    private final DataSource database;

    StatusTable(DataSource database) {
        this.database = database;
    }

    /** The numbers of all lists, the newest last. */
    List<Integer> lists() {
        return query("SELECT id FROM status_list ORDER BY id", rows -> rows.getInt(1));
    }

    /** Opens a list; its number. */
    int open() {
        return query("INSERT INTO status_list (opened_at) VALUES (now()) RETURNING id", rows -> rows.getInt(1))
                .getFirst();
    }

    /** Makes whoever wants to open a list wait until the transaction of the one before has ended. */
    void takeTurnsAtOpening() {
        query("SELECT pg_advisory_xact_lock(hashtextextended('status_list', 0))", rows -> true);
    }

    /** How many places of a list are given. */
    int given(int list) {
        return query("SELECT count(*) FROM status_entry WHERE list = ?", rows -> rows.getInt(1), list)
                .getFirst();
    }

    /** Takes a place, unless somebody has it; waits for whoever is about to take the same. */
    boolean take(int list, int index) {
        return !query(
                        "INSERT INTO status_entry (list, index, value, change) VALUES (?, ?, 0, 0)"
                                + " ON CONFLICT DO NOTHING RETURNING index",
                        rows -> true,
                        list,
                        index)
                .isEmpty();
    }

    /** Writes a value, unless it stands there already. */
    void write(StatusPlace place, StatusValue value) {
        query(
                "UPDATE status_entry SET value = ?, change = nextval('status_change')"
                        + " WHERE list = ? AND index = ? AND value <> ? RETURNING index",
                rows -> true,
                value.code(),
                place.list(),
                place.index(),
                value.code());
    }

    /** A number that is another one after every change of a list; empty where there is no such list. */
    Optional<Long> mark(int list) {
        return query(
                        "SELECT (SELECT coalesce(sum(change), 0)::bigint FROM status_entry"
                                + " WHERE list = l.id AND change > 0) FROM status_list l WHERE l.id = ?",
                        rows -> rows.getLong(1),
                        list)
                .stream()
                .findAny();
    }

    /** All values of a list. */
    StatusBits values(int list) {
        var bits = new StatusBits();
        query(
                "SELECT index, value FROM status_entry WHERE list = ? AND change > 0 AND value <> 0",
                rows -> {
                    bits.put(rows.getInt(1), StatusValue.of(rows.getInt(2)).orElseThrow());
                    return true;
                },
                list);
        return bits;
    }

    /** How a row is read. */
    private interface Row<T> {
        T read(ResultSet rows) throws SQLException;
    }

    private <T> List<T> query(String sql, Row<T> row, Object... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the table of status lists did not answer", e);
        }
    }
}

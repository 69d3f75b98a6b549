package org.iotlabel.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database of the application under test, seen by its owner: for seeding, and for going around the application. */
public final class OwnerDatabase {
    private static final int SECONDS = 5;

    /** Of {@link #run} and the queries, which would spend most of their time on signing in. */
    private static final ThreadLocal<Kept> KEPT = new ThreadLocal<>();

    private OwnerDatabase() {}

    /** A connection as the owner of the tables; close it. */
    public static Connection asOwner() throws SQLException {
        return connection("quarkus.flyway.");
    }

    /** A connection as the application's own role, which may not do everything; close it. */
    public static Connection asApplication() throws SQLException {
        return connection("quarkus.datasource.");
    }

    /** One statement as the owner, with its parameters in order; how many rows it touched. */
    public static int run(String sql, Object... parameters) {
        try (var statement = kept().prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    /** The first value of a query as the owner, where there is a row. */
    public static Optional<UUID> uuid(String sql) {
        return text(sql).map(UUID::fromString);
    }

    /** The first value of a query as the owner, as text, where there is a row. */
    public static Optional<String> text(String sql) {
        try (var statement = kept().prepareStatement(sql);
                var rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    /** The number that a query answers as the owner. */
    public static long count(String sql, Object... parameters) {
        try (var statement = kept().prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    /** A test with a database of its own comes after one with another. */
    private record Kept(String url, Connection connection) {
        boolean isOf(String other) throws SQLException {
            return url.equals(other) && connection.isValid(SECONDS);
        }
    }

    private static Connection kept() throws SQLException {
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        var kept = KEPT.get();
        if (kept == null || !kept.isOf(url)) {
            kept = new Kept(url, asOwner());
            KEPT.set(kept);
        }
        return kept.connection();
    }

    private static Connection connection(String role) throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue(role + "username", String.class),
                config.getValue(role + "password", String.class));
    }
}

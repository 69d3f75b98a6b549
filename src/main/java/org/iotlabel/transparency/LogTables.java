package org.iotlabel.transparency;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.function.Function;

/** The way to the tables: inside a transaction its connection, else one for the moment. */
@ApplicationScoped
class LogTables {
    private final AgroalDataSource database;

    LogTables(AgroalDataSource database) {
        this.database = database;
    }

    <T> T with(Function<LogSql, T> work) {
        try (var connection = database.getConnection()) {
            return work.apply(new LogSql(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("the database did not answer", e);
        }
    }
}

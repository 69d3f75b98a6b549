package org.iotlabel.authorization;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.iotlabel.testing.OwnerDatabase;

/** Everything that is in the database, by table, in a form that can be compared. */
final class Databases {
    private static final String TABLES = """
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1""";
    private static final String CONTENT =
            "SELECT md5(coalesce(string_agg(md5(row::text), '' ORDER BY row::text), '')) FROM %s AS row";

    private Databases() {}

    /** A digest of all rows of each table. */
    static Map<String, String> digests() {
        var digests = new TreeMap<String, String>();
        try (var connection = OwnerDatabase.asOwner();
                var statement = connection.createStatement();
                var another = connection.createStatement();
                var tables = statement.executeQuery(TABLES)) {
            while (tables.next()) {
                var table = tables.getString(1);
                try (var content = another.executeQuery(CONTENT.formatted(table))) {
                    content.next();
                    digests.put(table, content.getString(1));
                }
            }
            return digests;
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}

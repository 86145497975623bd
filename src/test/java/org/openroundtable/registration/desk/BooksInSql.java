package org.openroundtable.registration.desk;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.openroundtable.database.EmbeddedDatabase;
import org.openroundtable.report.integrity.Integrity;

/** What must hold of all books at every moment, asked of the database itself. */
final class BooksInSql {

    private static final String WRITTEN_NOTHING = """
            select count(*) from registration r
             where not exists (select 1 from outbox_mail m where m.reference = 'registration/' || r.id)""";

    private final EmbeddedDatabase database;

    BooksInSql(EmbeddedDatabase database) {
        this.database = database;
    }

    /** Each of what does not hold, with how often; as of one moment. */
    List<String> violations() throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = connection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            try (var sql = connection.createStatement();
                    var rows = sql.executeQuery(
                            Integrity.QUERY.replace(":event", "null").replace(":now", "now()"))) {
                while (rows.next()) {
                    found.add("%s in %s: %d".formatted(rows.getString(1), rows.getString(2), rows.getLong(3)));
                }
            }
            var unwritten = count(connection, WRITTEN_NOTHING);
            if (unwritten > 0) {
                found.add("somebody who was written nothing: " + unwritten);
            }
        }
        return found;
    }

    /** So many have ever registered, whatever became of it. */
    long registrations() throws SQLException {
        try (var connection = connection()) {
            return count(connection, "select count(*) from registration");
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

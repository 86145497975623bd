package org.openroundtable.registration.desk;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.openroundtable.database.EmbeddedDatabase;

/** What must hold of all books at every moment, asked of the database itself. */
final class BooksInSql {

    private static final Map<String, String> VIOLATIONS = new LinkedHashMap<>();

    static {
        VIOLATIONS.put("taken in the event is not what registrations hold", """
                select count(*) from capacity_limit l where l.owner = 'event'
                   and l.taken <> (select count(*) from registration r where r.event_id = l.event_id and r.holds_place)""");
        VIOLATIONS.put("taken in a session is not what places hold", """
                select count(*) from capacity_limit l where l.owner like 'session/%'
                   and l.taken <> (select count(*) from place p
                                    where p.session_id = l.session_id and p.state in ('CONFIRMED', 'OFFERED'))""");
        VIOLATIONS.put("a place in a session without one in the event", """
                select count(*) from place p join registration r on r.id = p.registration_id
                 where p.state in ('CONFIRMED', 'OFFERED') and not r.holds_place""");
        VIOLATIONS.put("something kept by whoever has cancelled", """
                select count(*) from registration r where r.state in ('CANCELLED', 'EXPIRED')
                   and (r.holds_place or exists (select 1 from place p
                                                  where p.registration_id = r.id and p.state <> 'CANCELLED'))""");
        VIOLATIONS.put("room in the event, and somebody waits", """
                select count(*) from capacity_limit l join registration r on r.event_id = l.event_id
                 where l.owner = 'event' and l.taken < l.capacity and r.state = 'WAITING' and not r.holds_place""");
        VIOLATIONS.put("room in a session, and somebody waits who could come", """
                select count(*) from capacity_limit l join place p on p.session_id = l.session_id
                  join registration r on r.id = p.registration_id join session s on s.id = p.session_id
                 where l.taken < l.capacity and p.state = 'WAITING' and r.state = 'CONFIRMED'
                   and not exists (select 1 from place o join session t on t.id = o.session_id
                                    where o.registration_id = r.id and o.state in ('CONFIRMED', 'OFFERED')
                                      and t.starts_at < s.ends_at and t.ends_at > s.starts_at)""");
        VIOLATIONS.put("two with one number in a line", """
                select count(*) from (select p.session_id, p.arrival from place p where p.state = 'WAITING'
                                       group by p.session_id, p.arrival having count(*) > 1) twice""");
        VIOLATIONS.put("one address twice in an event", """
                select count(*) from (select r.event_id, r.email_key from registration r
                                       where r.state not in ('CANCELLED', 'EXPIRED', 'REJECTED')
                                       group by r.event_id, r.email_key having count(*) > 1) twice""");
        VIOLATIONS.put("somebody who was written nothing", """
                select count(*) from registration r
                 where not exists (select 1 from outbox_mail m where m.reference = 'registration/' || r.id)""");
    }

    private final EmbeddedDatabase database;

    BooksInSql(EmbeddedDatabase database) {
        this.database = database;
    }

    /** Each of what does not hold, with how often; as of one moment. */
    List<String> violations() throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            for (var violation : VIOLATIONS.entrySet()) {
                var times = count(connection, violation.getValue());
                if (times > 0) {
                    found.add(violation.getKey() + ": " + times);
                }
            }
        }
        return found;
    }

    /** So many have ever registered, whatever became of it. */
    long registrations() throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
            return count(connection, "select count(*) from registration");
        }
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

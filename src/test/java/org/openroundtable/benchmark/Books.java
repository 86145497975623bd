package org.openroundtable.benchmark;

import java.sql.Connection;
import java.sql.SQLException;

/** A fast figure is worth nothing if the limits were not kept. */
final class Books {

    private Books() {}

    /** What the limits say is taken must be what people have. */
    static void check(Connection database) throws SQLException {
        try (var sql = database.createStatement();
                var wrong = sql.executeQuery("""
                        select count(*) from capacity_limit q where taken <>
                            case when owner = 'event'
                                then (select count(*) from registration r where r.event_id = q.event_id and holds_place)
                                else (select count(*) from place p where p.session_id = q.session_id and state = 'CONFIRMED')
                            end""")) {
            wrong.next();
            if (wrong.getInt(1) > 0) {
                throw new IllegalStateException("%d limits do not add up".formatted(wrong.getInt(1)));
            }
        }
    }
}

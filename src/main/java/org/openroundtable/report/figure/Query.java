package org.openroundtable.report.figure;

import java.util.Map;

/**
 * One number as it is asked for, to be counted by {@link Figures} and to be kept beside the number.
 *
 * @param code of the figure
 * @param sql of one number, over what is {@linkplain Counted named}
 * @param parameters beside the event and the moment
 */
public record Query(String code, String sql, Map<String, Long> parameters) {

    public static final String LARGE_SESSIONS = "largeSessions";

    public static Query of(Figure figure) {
        return new Query(figure.code(), figure.sql(), Map.of());
    }

    /** How many sessions have more confirmed places than so many. */
    public static Query sessionsAbove(long places) {
        return new Query(LARGE_SESSIONS, """
                select count(*) from (
                    select session_id from confirmed_places group by session_id having count(*) > :above) large""", Map.of("above", places));
    }
}

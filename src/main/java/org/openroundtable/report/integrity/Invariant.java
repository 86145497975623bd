package org.openroundtable.report.integrity;

/**
 * What must hold of the books at every moment. What it says in words stands in the message bundle {@code integrity}. Its SQL
 * gives a row with the id of the event for each time that it does not hold; {@code :now} is the moment.
 */
public enum Invariant {
    TAKEN("taken", BrokenLimits.TAKEN),
    LIMITS("limits", BrokenLimits.EXCEEDED),
    ONE_PER_ADDRESS("onePerAddress", """
            select event_id from registration
             where state in ('PENDING_EMAIL', 'PENDING_APPROVAL', 'CONFIRMED', 'WAITING')
             group by event_id, email_key having count(*) > 1"""),
    PLACES_IN_EVENT("placesInEvent", """
            select r.event_id from place p join registration r on r.id = p.registration_id
             where p.state in ('CONFIRMED', 'OFFERED') and not r.holds_place"""),
    ENDED("ended", """
            select r.event_id from registration r
             where r.state in ('CANCELLED', 'REJECTED', 'EXPIRED')
               and (r.holds_place or exists (
                    select from place p where p.registration_id = r.id and p.state <> 'CANCELLED'))"""),
    LINES("lines", """
            select r.event_id from place p join registration r on r.id = p.registration_id
             where p.state = 'WAITING' group by r.event_id, p.session_id, p.arrival having count(*) > 1"""),
    NOBODY_OVERLOOKED("nobodyOverlooked", BrokenLines.OVERLOOKED),
    PROMOTIONS("promotions", Overtakings.SQL),
    INTERVALS("intervals", BrokenHistory.INTERVALS),
    HISTORY("history", BrokenHistory.STATES);

    private final String code;
    private final String sql;

    Invariant(String code, String sql) {
        this.code = code;
        this.sql = sql;
    }

    /** In the database and for whoever watches over the installation. */
    public String code() {
        return code;
    }

    String sql() {
        return sql;
    }
}

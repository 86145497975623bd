package org.openroundtable.report.figure;

/** By what people are told apart who take part, with the query that does it: a key, a name if there is one, how many; and nothing more. */
public enum Breakdown {
    /** All that have registered, by the name of the state. */
    STATE("state", "select state, cast(null as text), count(*), 0 from registered group by 1"),
    /** Confirmed ones, by country: ISO 3166-1 alpha-2, or XK. */
    COUNTRY("country", "select country, cast(null as text), count(*), 0 from confirmed group by 1"),
    /** Confirmed ones, by the name of what they say their organisation is. */
    TYPE("organisationType", "select organisation_type, cast(null as text), count(*), 0 from confirmed group by 1"),
    /** Confirmed ones, by organisation. */
    ORGANISATION("organisation", """
            select cast(c.organisation_id as text), o.name, count(*), 0
              from confirmed c join organisation o on o.id = c.organisation_id group by 1, 2""");

    private final String code;
    private final String sql;

    Breakdown(String code, String sql) {
        this.code = code;
        this.sql = sql;
    }

    /** In addresses and the names of files. */
    public String code() {
        return code;
    }

    String sql() {
        return sql;
    }
}

package org.openroundtable.report.figure;

import io.quarkus.qute.TemplateEnum;

/**
 * A number that is told of an event. What it counts is said in words by the message bundle {@code figure}, and here in SQL
 * on what {@link Counted} names.
 */
@TemplateEnum
public enum Figure {
    /** Whatever has become of them. */
    SUBMISSIONS("submissions", "select count(*) from registered"),
    /** An address has one active registration at most, so that nobody is among them twice. */
    PERSONS("persons", "select count(*) from confirmed"),
    COUNTRIES("countries", "select count(distinct country) from confirmed"),
    ORGANISATIONS("organisations", "select count(distinct organisation_id) from confirmed"),
    /** None of their people has had a confirmed registration for an event that began before. */
    NEW_ORGANISATIONS("newOrganisations", "select count(*) from new_organisations"),
    /** Confirmed ones from companies, which say so themselves. */
    SMALL_OR_MEDIUM(
            "smallOrMedium", "select count(*) from confirmed where organisation_type = 'COMPANY' and small_or_medium"),
    /** A person has as many as sessions. */
    PLACES("places", "select count(*) from confirmed_places"),
    WAITING("waiting", "select count(*) from waiting"),
    /** Confirmed or held, and given up, cancelled or expired. */
    RELEASED("released", "select count(*) from released"),
    ATTENDED("attended", "select count(distinct registration_id) from attending"),
    /** Nothing as long as nobody is marked as present. */
    NO_SHOWS("noShows", "select case when exists (select from attending) then (select count(*) from absent) end");

    private final String code;
    private final String sql;

    Figure(String code, String sql) {
        this.code = code;
        this.sql = sql;
    }

    /** In addresses, files and the API. */
    public String code() {
        return code;
    }

    /** A query of one number. */
    String sql() {
        return sql;
    }
}

package org.openroundtable.site.event.figure;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

import jakarta.ws.rs.BadRequestException;

import org.openroundtable.report.figure.AsOf;
import org.openroundtable.report.figure.Known;
import org.openroundtable.time.Days;
import org.openroundtable.time.InZone;

/**
 * The moment that the page is asked for.
 *
 * @param at in the zone of the event
 */
record AskedMoment(ZonedDateTime at, AsOf asOf) {

    /**
     * @param asOf as the API takes it; null or empty, as the form sends it: now
     * @param known null: as then
     * @throws BadRequestException if it is no moment, or one that is still to come
     */
    static AskedMoment of(String asOf, String known, ZoneId zone, Instant now) {
        var organisations = known == null ? Known.THEN : Known.of(known).orElseThrow(BadRequestException::new);
        if (asOf == null || asOf.isEmpty()) {
            return new AskedMoment(InZone.at(now, zone), AsOf.NOW);
        }
        var moment =
                Days.readMoment(asOf, zone).filter(read -> !read.isAfter(now)).orElseThrow(BadRequestException::new);
        return new AskedMoment(InZone.at(moment, zone), new AsOf(moment, organisations));
    }

    public boolean isNow() {
        return asOf.isNow();
    }

    /** What the choice shows. */
    public Known known() {
        return isNow() ? Known.THEN : asOf.organisations();
    }

    /** What the field shows. */
    public LocalDateTime field() {
        return at.toLocalDateTime().truncatedTo(isNow() ? ChronoUnit.MINUTES : ChronoUnit.SECONDS);
    }

    /** To stand behind the address of the data, which is of the same moment then. */
    String query() {
        return isNow()
                ? ""
                : "?asOf=" + asOf.moment() + "&known=" + asOf.organisations().code();
    }
}

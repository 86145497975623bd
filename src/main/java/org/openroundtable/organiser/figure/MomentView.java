package org.openroundtable.organiser.figure;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

import org.openroundtable.event.EventFacts;
import org.openroundtable.report.figure.AsOf;
import org.openroundtable.report.figure.Known;
import org.openroundtable.time.Days;

/**
 * The moment that figures are of, by the clocks of the event.
 *
 * @param at in the zone of the event
 * @param asked as the field has it; null: now
 * @param known which organisations count, then
 */
record MomentView(ZonedDateTime at, LocalDateTime asked, Known known) {

    /** @param typed local date and time; what is none, and what is still to come, is now */
    static MomentView of(EventFacts event, String typed, String known, Instant now) {
        var organisations = Known.NOW.code().equals(known) ? Known.NOW : Known.THEN;
        return Days.readMoment(typed)
                .filter(moment -> moment.atZone(event.timeZone()).toInstant().isBefore(now))
                .map(moment -> new MomentView(moment.atZone(event.timeZone()), moment, organisations))
                .orElseGet(() -> new MomentView(now.atZone(event.timeZone()), null, organisations));
    }

    AsOf asOf() {
        return isNow() ? AsOf.NOW : new AsOf(at.toInstant(), known);
    }

    public boolean isNow() {
        return asked == null;
    }

    /** What the field shows, to the minute or as it was asked. */
    public LocalDateTime field() {
        return isNow() ? at.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES) : asked;
    }

    /** To stand behind the address of a file. */
    public String query() {
        return isNow() ? "" : "?asOf=" + asked + (known == Known.NOW ? "&known=" + known.code() : "");
    }
}

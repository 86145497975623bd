package org.openroundtable.organiser.figure;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

import org.openroundtable.event.EventFacts;
import org.openroundtable.report.figure.AsOf;
import org.openroundtable.time.Days;

/**
 * The moment that figures are of, by the clocks of the event.
 *
 * @param at in the zone of the event
 * @param asked as the field has it; null: now
 */
record MomentView(ZonedDateTime at, LocalDateTime asked) {

    /** @param typed local date and time; what is none, and what is still to come, is now */
    static MomentView of(EventFacts event, String typed, Instant now) {
        return Days.readMoment(typed)
                .filter(moment -> moment.atZone(event.timeZone()).toInstant().isBefore(now))
                .map(moment -> new MomentView(moment.atZone(event.timeZone()), moment))
                .orElseGet(() -> new MomentView(now.atZone(event.timeZone()), null));
    }

    AsOf asOf() {
        return isNow() ? AsOf.NOW : new AsOf(at.toInstant());
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
        return isNow() ? "" : "?asOf=" + asked;
    }
}

package org.openroundtable.organiser.figure;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.openroundtable.event.EventFacts;
import org.openroundtable.organiser.figure.course.Axis;
import org.openroundtable.report.figure.AsOf;
import org.openroundtable.report.figure.Known;
import org.openroundtable.time.Days;
import org.openroundtable.time.InZone;

/**
 * The moment that figures are of, by the clocks of the event.
 *
 * @param at in the zone of the event
 * @param asked as the address has it; null: now
 * @param known which organisations count, then
 */
public record MomentView(ZonedDateTime at, LocalDateTime asked, Known known, Axis axis) {

    /** What is no moment, and what is still to come, is now. */
    static MomentView of(EventFacts event, FigureQuery query, Instant now) {
        var known = Known.NOW.code().equals(query.known) ? Known.NOW : Known.THEN;
        return Days.readMoment(query.asOf)
                .filter(moment -> moment.atZone(event.timeZone()).toInstant().isBefore(now))
                .map(moment -> new MomentView(moment.atZone(event.timeZone()), moment, known, query.axis()))
                .orElseGet(() -> ofNow(event, query, now));
    }

    static MomentView ofNow(EventFacts event, FigureQuery query, Instant now) {
        return new MomentView(InZone.at(now, event.timeZone()), null, Known.THEN, query.axis());
    }

    AsOf asOf() {
        return isNow() ? AsOf.NOW : new AsOf(at.toInstant(), known);
    }

    public boolean isNow() {
        return asked == null;
    }

    public boolean isByDate() {
        return axis == Axis.DATE;
    }

    /** What the field shows, to the minute or as it was asked. */
    public LocalDateTime field() {
        return isNow() ? at.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES) : asked;
    }

    /** To stand behind the address of the page or of a file. */
    public String query() {
        return query(asked, axis);
    }

    /** The same as of another moment; null: now. */
    public String queryAt(LocalDateTime moment) {
        return query(moment, axis);
    }

    /** The same with days along another axis. */
    public String queryAlong(Axis other) {
        return query(asked, other);
    }

    private String query(LocalDateTime moment, Axis along) {
        var query = Stream.of(
                        moment == null ? null : "asOf=" + moment,
                        moment == null || known == Known.THEN ? null : "known=" + known.code(),
                        along == Axis.DATE ? null : "axis=" + along.code())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}

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
 * @param fault why it is not what the address asks for; null: it is
 */
public record MomentView(ZonedDateTime at, LocalDateTime asked, Known known, Axis axis, Fault fault) {

    /** What is wrong with an address. */
    public enum Fault {
        /** It has no moment that can be read. */
        UNREADABLE,
        /** The moment is still to come. */
        AHEAD,
        /** Which organisations count is nothing that there is. */
        UNKNOWN
    }

    /** What is no moment, and what is still to come, is now. */
    static MomentView of(EventFacts event, FigureQuery query, Instant now) {
        var known = Known.of(query.known);
        var fault = known.isEmpty() && isGiven(query.known) ? Fault.UNKNOWN : null;
        if (!isGiven(query.asOf)) {
            return ofNow(event, query, now, fault);
        }
        var moment = Days.readMoment(query.asOf);
        if (moment.isEmpty()) {
            return ofNow(event, query, now, Fault.UNREADABLE);
        }
        var at = moment.get().atZone(event.timeZone());
        return at.toInstant().isAfter(now)
                ? ofNow(event, query, now, Fault.AHEAD)
                : new MomentView(at, moment.get(), known.orElse(Known.THEN), query.axis(), fault);
    }

    static MomentView ofNow(EventFacts event, FigureQuery query, Instant now) {
        return ofNow(event, query, now, null);
    }

    private static MomentView ofNow(EventFacts event, FigureQuery query, Instant now, Fault fault) {
        return new MomentView(InZone.at(now, event.timeZone()), null, Known.THEN, query.axis(), fault);
    }

    private static boolean isGiven(String parameter) {
        return parameter != null && !parameter.isEmpty();
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

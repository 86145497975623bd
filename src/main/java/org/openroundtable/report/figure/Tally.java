package org.openroundtable.report.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.SessionRecord;

/**
 * What is counted of an event, as of one moment: all of it, or as much as was asked for.
 *
 * @param figures null: it cannot be said
 * @param shares the largest first
 * @param sessions by their codes; where nobody ever wanted a place, there is nothing
 * @param spreads by the codes of the sessions; where nobody has a place, there is nothing
 * @param overlaps of the {@value #COMPARED} sessions with most persons, each with each and with itself, if anybody has both
 * @param lines that anybody waits in, the longest first
 * @param days each from the first registration to the last change, also those on which there was none
 * @param firstDay on which anybody registered, whatever moment this is of; null: nobody ever did
 */
public record Tally(
        Map<Figure, Long> figures,
        Map<Breakdown, List<Share>> shares,
        Map<String, SessionCount> sessions,
        Map<String, Spread> spreads,
        List<Overlap> overlaps,
        List<Line> lines,
        List<DayCount> days,
        LocalDate firstDay) {

    public static final int COMPARED = 12;

    /**
     * How varied those are who have a confirmed place in a session.
     *
     * @param smallOrMedium share of those from small or medium-sized enterprises, from 0 to 1
     */
    public record Spread(Diversity organisations, Diversity countries, double smallOrMedium) {}

    /** How many persons have a confirmed place in both sessions. */
    public record Overlap(String session, String other, long persons) {}

    /**
     * Those whom a limit keeps waiting. Who waits for the event is counted there alone.
     *
     * @param session code; null: the limit is the event's
     */
    public record Line(String session, long persons) {}

    /** Those that people register for by themselves, and what else somebody has a place in. */
    public List<SessionRecord> sessionsOf(EventSnapshot event) {
        return event.ever().stream()
                .filter(session ->
                        session.isRegistrable() && !session.isWithdrawn() || sessions.containsKey(session.code()))
                .toList();
    }

    /** Share of those who were expected that came, from 0 to 1; null: nobody was marked as present. */
    public Double attendance() {
        var came = figures.get(Figure.ATTENDED);
        var missed = figures.get(Figure.NO_SHOWS);
        return missed == null ? null : (double) came / (came + missed);
    }
}

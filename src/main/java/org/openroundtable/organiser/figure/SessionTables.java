package org.openroundtable.organiser.figure;

import java.util.List;

import org.openroundtable.language.Text;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.SessionRecord;
import org.openroundtable.registration.occupancy.EventOccupancy;
import org.openroundtable.report.figure.SessionCount;
import org.openroundtable.report.figure.Tally;
import org.openroundtable.report.figure.Tally.Line;

/**
 * What was counted of the sessions of an event.
 *
 * @param lines each that anybody waits in, the longest first
 */
public record SessionTables(List<SessionLine> sessions, OverlapTable overlap, List<WaitingLine> lines) {

    /**
     * @param session null: the limit is the event's
     * @param width of its bar, where that of the first is 100
     * @param list who waits; null: nobody here may see it
     */
    public record WaitingLine(Text session, long persons, double width, String list) {}

    /** @param occupancy null: it is not about now */
    static SessionTables of(EventSnapshot event, Tally counted, EventOccupancy occupancy, FigureLists.Links links) {
        var sessions = sessions(event, counted, occupancy, links);
        return new SessionTables(
                sessions,
                OverlapTable.of(sessions, counted.overlaps(), links::confirmedIn),
                lines(event, counted.lines(), links));
    }

    private static List<SessionLine> sessions(
            EventSnapshot event, Tally counted, EventOccupancy occupancy, FigureLists.Links links) {
        var lines = counted.sessionsOf(event).stream()
                .map(session -> line(session, counted, occupancy, links))
                .toList();
        var longest = lines.stream().mapToLong(SessionLine::length).max().orElse(0);
        return lines.stream().map(line -> line.onScale(longest)).toList();
    }

    private static SessionLine line(
            SessionRecord session, Tally counted, EventOccupancy occupancy, FigureLists.Links links) {
        var code = session.code();
        return new SessionLine(
                code,
                session.title(),
                counted.sessions().getOrDefault(code, SessionCount.NONE),
                occupancy == null ? null : occupancy.session(code).orElse(null),
                counted.spreads().get(code),
                null,
                links.confirmedIn(code),
                links.waitingIn(code));
    }

    private static List<WaitingLine> lines(EventSnapshot event, List<Line> lines, FigureLists.Links links) {
        var longest = lines.stream().mapToLong(Line::persons).max().orElse(1);
        return lines.stream()
                .map(line -> new WaitingLine(
                        line.session() == null
                                ? null
                                : event.session(line.session()).orElseThrow().title(),
                        line.persons(),
                        ShareTable.width(line.persons(), longest),
                        line.session() == null ? links.waitingForEvent() : links.inLineFor(line.session())))
                .toList();
    }
}

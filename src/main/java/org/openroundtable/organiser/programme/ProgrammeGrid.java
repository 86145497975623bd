package org.openroundtable.organiser.programme;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.openroundtable.language.Text;

/**
 * A day as a table: a row for each moment at which something begins, a column for each room; where rooms do not tell
 * sessions apart, for each track.
 *
 * @param columns null among them: of the sessions that have none
 */
public record ProgrammeGrid(List<Text> columns, List<Row> rows) {

    /** @param cells of each column, what begins there */
    public record Row(ZonedDateTime time, List<List<SessionRow>> cells) {}

    /** @param sessions in order of time */
    public static ProgrammeGrid of(List<SessionRow> sessions) {
        var rooms = columns(sessions, SessionRow::room);
        var tracks = columns(sessions, SessionRow::track);
        return rooms.size() > 1 || tracks.size() < 2
                ? new ProgrammeGrid(rooms, rows(sessions, rooms, SessionRow::room))
                : new ProgrammeGrid(tracks, rows(sessions, tracks, SessionRow::track));
    }

    private static List<Text> columns(List<SessionRow> sessions, Function<SessionRow, Text> column) {
        return sessions.stream()
                .map(column)
                .distinct()
                .sorted(Comparator.nullsLast(Comparator.comparing(Text::text)))
                .toList();
    }

    private static List<Row> rows(List<SessionRow> sessions, List<Text> columns, Function<SessionRow, Text> column) {
        return sessions.stream()
                .map(SessionRow::start)
                .distinct()
                .map(start -> new Row(
                        start,
                        columns.stream()
                                .map(name -> sessions.stream()
                                        .filter(session -> session.start().equals(start))
                                        .filter(session -> Objects.equals(column.apply(session), name))
                                        .toList())
                                .toList()))
                .toList();
    }
}

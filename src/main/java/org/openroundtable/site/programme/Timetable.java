package org.openroundtable.site.programme;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.openroundtable.language.Text;

/**
 * Sessions that overlap, as a table: time down the side, and a column for each room; where rooms do not tell them apart,
 * for each track.
 *
 * @param rooms whether columns are rooms; else they are tracks, or, without a name, nothing but side by side
 */
public record Timetable(boolean rooms, List<Column> columns, List<Row> rows) {

    private static final int FEW = 6;

    /**
     * One room or track.
     *
     * @param name null: its sessions have none
     * @param lanes how many sessions stand side by side in it
     */
    public record Column(Text name, int lanes) {}

    /** From a moment at which a session starts or ends to the next such moment. */
    public record Row(ZonedDateTime time, List<Cell> cells) {

        /** Nothing starts here. */
        public boolean isIdle() {
            return cells.stream().allMatch(cell -> cell.session() == null);
        }
    }

    /**
     * A session, or nothing, over some rows.
     *
     * @param session null: none
     */
    public record Cell(SessionView session, int rows) {}

    /** @param sessions in order of time */
    static Timetable of(List<SessionView> sessions) {
        var byRoom = columns(
                sessions, session -> session.rooms().stream().findFirst().orElse(null));
        var byTrack = columns(sessions, SessionView::track);
        var rooms = byRoom.size() > 1 || byTrack.size() < 2;
        var lanes = rooms ? byRoom : byTrack;
        var moments = new TreeSet<ZonedDateTime>();
        sessions.forEach(session -> moments.addAll(List.of(session.start(), session.end())));
        var times = List.copyOf(moments);
        var columns = lanes.stream()
                .flatMap(column -> column.lanes.stream())
                .map(lane -> cells(lane, times))
                .toList();
        var rows = new ArrayList<Row>();
        for (var i = 0; i < times.size() - 1; i++) {
            var time = times.get(i);
            rows.add(new Row(
                    time,
                    columns.stream()
                            .flatMap(cells -> Stream.ofNullable(cells.get(time)))
                            .toList()));
        }
        return new Timetable(
                rooms,
                lanes.stream()
                        .map(column -> new Column(column.name, column.lanes.size()))
                        .toList(),
                rows);
    }

    /** More columns than a reader sees at once. */
    public boolean isWide() {
        return columns.size() > FEW;
    }

    /** There is something to write over the columns. */
    public boolean isNamed() {
        return columns.stream().anyMatch(column -> column.name() != null);
    }

    /** A column while it is filled: as many lanes as it takes for no two sessions to meet in one. */
    private static final class Lanes {

        private final Text name;
        private final List<List<SessionView>> lanes = new ArrayList<>();

        Lanes(Text name) {
            this.name = name;
        }

        void add(SessionView session) {
            lanes.stream()
                    .filter(lane ->
                            !session.startsBefore(lane.get(lane.size() - 1).end()))
                    .findFirst()
                    .orElseGet(() -> {
                        var lane = new ArrayList<SessionView>();
                        lanes.add(lane);
                        return lane;
                    })
                    .add(session);
        }
    }

    /** By name; those without one last. */
    private static Collection<Lanes> columns(List<SessionView> sessions, Function<SessionView, Text> name) {
        var columns = new LinkedHashMap<Text, Lanes>();
        sessions.stream()
                .sorted(Comparator.comparing(
                        session -> name.apply(session) == null
                                ? null
                                : name.apply(session).text(),
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(session ->
                        columns.computeIfAbsent(name.apply(session), Lanes::new).add(session));
        return columns.values();
    }

    /** Of one lane, by the moments at which they begin. */
    private static Map<ZonedDateTime, Cell> cells(List<SessionView> lane, List<ZonedDateTime> times) {
        var cells = new LinkedHashMap<ZonedDateTime, Cell>();
        var at = 0;
        for (var session : lane) {
            var start = times.indexOf(session.start());
            if (start > at) {
                cells.put(times.get(at), new Cell(null, start - at));
            }
            at = times.indexOf(session.end());
            cells.put(session.start(), new Cell(session, at - start));
        }
        if (at < times.size() - 1) {
            cells.put(times.get(at), new Cell(null, times.size() - 1 - at));
        }
        return cells;
    }
}

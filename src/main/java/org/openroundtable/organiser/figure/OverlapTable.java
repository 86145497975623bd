package org.openroundtable.organiser.figure;

import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.openroundtable.language.Text;
import org.openroundtable.report.figure.Tally.Overlap;

/**
 * How many persons have places in two sessions.
 *
 * @param sessions across and down, in order of the programme
 */
public record OverlapTable(List<Session> sessions, List<Row> rows) {

    private static final int LEVELS = 5;

    public record Session(String code, Text title) {}

    public record Row(Session session, List<Cell> cells) {}

    /**
     * @param other the session of the column
     * @param share of those in the session of the row, from 0 to 1
     * @param level from 0 to {@value #LEVELS}, how strongly it is coloured
     * @param list who that is; null: nobody here may see it
     * @param same it is the session of the row, and so all who have a place there
     */
    public record Cell(Session other, long persons, double share, long level, String list, boolean same) {}

    /** @param list of who has both, by the codes of two sessions */
    static OverlapTable of(List<SessionLine> sessions, List<Overlap> overlaps, BinaryOperator<String> list) {
        var persons = overlaps.stream()
                .collect(Collectors.groupingBy(Overlap::session, Collectors.toMap(Overlap::other, Overlap::persons)));
        var compared = sessions.stream()
                .filter(session -> persons.containsKey(session.code()))
                .map(session -> new Session(session.code(), session.title()))
                .toList();
        return new OverlapTable(
                compared,
                compared.stream()
                        .map(row -> new Row(row, cells(row, compared, persons.get(row.code()), list)))
                        .toList());
    }

    /** There are two that anybody could have. */
    public boolean isWorthShowing() {
        return sessions.size() > 1;
    }

    private static List<Cell> cells(
            Session row, List<Session> columns, Map<String, Long> persons, BinaryOperator<String> list) {
        var all = persons.get(row.code());
        Function<Session, Cell> cell = column -> {
            var both = persons.getOrDefault(column.code(), 0L);
            var same = column.equals(row);
            var level = Math.round(Math.ceil((double) LEVELS * both / all));
            return new Cell(
                    column,
                    both,
                    (double) both / all,
                    same ? 0 : level,
                    both == 0 ? null : list.apply(row.code(), column.code()),
                    same);
        };
        return columns.stream().map(cell).toList();
    }
}

package org.openroundtable.organiser.figure.download;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.chart.BarChart;
import org.openroundtable.chart.BarChart.Bar;
import org.openroundtable.chart.Caption;
import org.openroundtable.chart.Drawing;
import org.openroundtable.chart.GridChart;
import org.openroundtable.chart.GridChart.Cell;
import org.openroundtable.chart.GridChart.Key;
import org.openroundtable.language.Text;
import org.openroundtable.organiser.figure.CountryMap.Tile;
import org.openroundtable.organiser.figure.FigureMessages;
import org.openroundtable.organiser.figure.FigureNames;
import org.openroundtable.organiser.figure.FigurePage;
import org.openroundtable.organiser.figure.OverlapTable;
import org.openroundtable.organiser.figure.SessionLine;
import org.openroundtable.organiser.figure.ShareTable;
import org.openroundtable.time.LocalText;
import org.openroundtable.web.page.Visitor;

/** What the page draws, as charts that stand by themselves. */
@ApplicationScoped
class FigureCharts {

    /** More bars say nothing that the table does not say better. */
    private static final int MOST_BARS = 25;

    private static final int TOLD = 5;
    private static final double TILE = 62;
    private static final double TILE_HEIGHT = 42;
    private static final int ACROSS = 11;

    private final FigureNames names;
    private final Visitor visitor;
    private final CourseCharts courses;

    FigureCharts(FigureNames names, Visitor visitor, CourseCharts courses) {
        this.names = names;
        this.visitor = visitor;
        this.courses = courses;
    }

    /** @param code of the section of the page. Empty: there is no chart in it, or nothing to be drawn */
    Optional<Drawing> of(FigurePage page, String code) {
        return switch (code) {
            case "days" ->
                page.course().isEmpty() ? Optional.empty() : Optional.of(courses.of(page.course(), page, source(page)));
            case "sessions" -> some(page.sessions().sessions(), lines -> sessions(page, lines));
            case "waiting" ->
                some(
                        page.sessions().lines(),
                        lines -> bars(
                                page,
                                say().lines(),
                                lines.stream()
                                        .map(line -> bar(
                                                line.session() == null ? say().limitOfEvent() : here(line.session()),
                                                line.persons()))
                                        .toList()));
            case "overlap" ->
                Optional.of(page.sessions().overlap())
                        .filter(OverlapTable::isWorthShowing)
                        .map(table -> overlap(page, table));
            default ->
                page.tables().stream()
                        .filter(table ->
                                table.by().code().equals(code) && !table.lines().isEmpty())
                        .findFirst()
                        .map(table -> table.isByCountry() ? countries(page, table) : shares(page, table));
        };
    }

    private static <T> Optional<Drawing> some(List<T> lines, Function<List<T>, Drawing> chart) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(chart.apply(lines));
    }

    private Drawing sessions(FigurePage page, List<SessionLine> sessions) {
        var say = say();
        var now = page.moment().isNow();
        var bars = sessions.stream()
                .map(session -> new Bar(
                        here(session.title()),
                        Stream.of(
                                        session.count().confirmed(),
                                        session.count().waiting(),
                                        session.left() == null ? 0L : session.left())
                                .limit(now ? 3 : 2)
                                .toList(),
                        number(session.count().confirmed())
                                + (session.count().waiting() > 0
                                        ? " + " + number(session.count().waiting())
                                        : "")))
                .toList();
        var parts = Stream.of(say.confirmed(), say.waiting(), say.left())
                .limit(now ? 3 : 2)
                .toList();
        return BarChart.of(caption(page, say.sessions(), told(bars)), parts, bars);
    }

    private Drawing shares(FigurePage page, ShareTable table) {
        return bars(
                page,
                say().by(table.by()),
                table.lines().stream()
                        .limit(MOST_BARS)
                        .map(line -> bar(line.label(), line.number()))
                        .toList());
    }

    private Drawing bars(FigurePage page, String title, List<Bar> bars) {
        return BarChart.of(caption(page, title, told(bars)), List.of(say().persons()), bars);
    }

    private Drawing countries(FigurePage page, ShareTable table) {
        var map = table.map();
        var cells = new ArrayList<Cell>();
        map.tiles().forEach(tile -> cells.add(cell(tile, tile.row(), tile.column())));
        var below = 1 + map.tiles().stream().mapToInt(Tile::row).max().orElse(0);
        for (var place = 0; place < map.elsewhere().size(); place++) {
            cells.add(cell(map.elsewhere().get(place), below + 1 + place / ACROSS, place % ACROSS));
        }
        var told = told(table.lines().stream()
                .limit(TOLD)
                .map(line -> bar(line.label(), line.number()))
                .toList());
        var keys = map.keys().stream()
                .map(key -> new Key(key.range(), key.level()))
                .toList();
        return GridChart.of(
                caption(page, say().by(table.by()), told), TILE, TILE_HEIGHT, List.of(), List.of(), cells, keys);
    }

    private Cell cell(Tile tile, int row, int column) {
        return new Cell(row, column, tile.code(), tile.persons() == 0 ? "" : number(tile.persons()), tile.level());
    }

    private Drawing overlap(FigurePage page, OverlapTable table) {
        var numbers = IntStream.rangeClosed(1, table.sessions().size())
                .mapToObj(this::number)
                .toList();
        var titles = IntStream.range(0, table.sessions().size())
                .mapToObj(place -> numbers.get(place) + ". "
                        + here(table.sessions().get(place).title()))
                .toList();
        var cells = new ArrayList<Cell>();
        for (var row = 0; row < table.rows().size(); row++) {
            var columns = table.rows().get(row).cells();
            for (var column = 0; column < columns.size(); column++) {
                var cell = columns.get(column);
                var share = cell.same() ? "" : LocalText.percent(cell.share(), visitor.getLocale());
                cells.add(new Cell(row, column, number(cell.persons()), share, (int) cell.level()));
            }
        }
        var width = Math.min(110, (688.0 - 200) / titles.size());
        return GridChart.of(
                caption(page, say().overlap(), say().overlapWords(titles.size())),
                width,
                TILE_HEIGHT,
                titles,
                numbers,
                cells,
                List.of());
    }

    private Bar bar(String name, long number) {
        return new Bar(name, List.of(number), number(number));
    }

    private static String told(List<Bar> bars) {
        return bars.stream()
                .limit(TOLD)
                .map(bar -> bar.name() + ": " + bar.told())
                .collect(Collectors.joining("; ", "", bars.size() > TOLD ? " …" : ""));
    }

    private Caption caption(FigurePage page, String title, String words) {
        return new Caption(title, words, source(page), visitor.getLocale().toLanguageTag());
    }

    /** The moment and the event. */
    private String source(FigurePage page) {
        return LocalText.moment(page.moment().at(), visitor.getLocale()) + " · " + here(page.title());
    }

    private String number(long number) {
        return LocalText.grouped(number, visitor.getLocale());
    }

    private String here(Text title) {
        return title.in(visitor.getLocale()).text();
    }

    private FigureMessages say() {
        return names.words(FigureMessages.class);
    }
}

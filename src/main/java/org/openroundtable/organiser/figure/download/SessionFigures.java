package org.openroundtable.organiser.figure.download;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.language.Text;
import org.openroundtable.organiser.figure.FigureMessages;
import org.openroundtable.organiser.figure.FigureNames;
import org.openroundtable.organiser.figure.FigurePage;
import org.openroundtable.organiser.figure.download.FigureTables.Table;
import org.openroundtable.report.figure.Diversity;
import org.openroundtable.report.figure.Tally.Spread;
import org.openroundtable.sheet.Percent;
import org.openroundtable.web.page.Visitor;

/** What the page says of the sessions, as tables. */
@ApplicationScoped
class SessionFigures {

    /** As many decimals as the page shows of a percentage. */
    private static final double SHARE = 1_000.0;

    private static final double NUMBER = 10.0;

    private final FigureNames names;
    private final Visitor visitor;

    SessionFigures(FigureNames names, Visitor visitor) {
        this.names = names;
        this.visitor = visitor;
    }

    Table places(FigurePage page) {
        var say = say();
        var columns = page.moment().isNow() ? 4 : 3;
        return new Table(
                "sessions",
                say.sessions(),
                Stream.of(say.session(), say.confirmed(), say.waiting(), say.left())
                        .limit(columns)
                        .toList(),
                page.sessions().sessions().stream()
                        .<List<?>>map(session -> Stream.of(
                                        here(session.title()),
                                        session.count().confirmed(),
                                        session.count().waiting(),
                                        session.left() == null ? "" : session.left())
                                .limit(columns)
                                .toList())
                        .toList());
    }

    Table waiting(FigurePage page) {
        var say = say();
        return new Table(
                "waiting",
                say.lines(),
                List.of(say.limit(), say.persons()),
                page.sessions().lines().stream()
                        .<List<?>>map(line -> List.of(
                                line.session() == null ? say.limitOfEvent() : here(line.session()), line.persons()))
                        .toList());
    }

    Table overlap(FigurePage page) {
        var say = say();
        return new Table(
                "overlap",
                say.overlap(),
                List.of(say.session(), say.otherSession(), say.persons(), say.shareOfFirst()),
                page.sessions().overlap().rows().stream()
                        .flatMap(row -> row.cells().stream()
                                .filter(cell -> !cell.same())
                                .<List<?>>map(cell -> List.of(
                                        here(row.session().title()),
                                        here(cell.other().title()),
                                        cell.persons(),
                                        percent(cell.share()))))
                        .toList());
    }

    Table diversity(FigurePage page) {
        var say = say();
        var whole = page.spread();
        var asksForSize = whole.smallOrMedium() != null;
        return new Table(
                "diversity",
                say.diversity(),
                Stream.of(
                                say.session(),
                                say.organisations() + ": " + say.effective(),
                                say.organisations() + ": " + say.ofLargest(),
                                say.countries() + ": " + say.effective(),
                                say.countries() + ": " + say.ofLargest(),
                                say.ofSmallOrMedium())
                        .limit(asksForSize ? 6 : 5)
                        .toList(),
                Stream.concat(
                                Stream.of(row(
                                        say.wholeEvent(),
                                        whole.organisations(),
                                        whole.countries(),
                                        asksForSize ? whole.smallOrMedium() : null)),
                                page.sessions().sessions().stream()
                                        .filter(session -> session.spread() != null)
                                        .map(session -> row(here(session.title()), session.spread(), asksForSize)))
                        .<List<?>>map(row -> row)
                        .toList());
    }

    private static List<Object> row(String name, Spread spread, boolean asksForSize) {
        return row(name, spread.organisations(), spread.countries(), asksForSize ? spread.smallOrMedium() : null);
    }

    private static List<Object> row(String name, Diversity organisations, Diversity countries, Double smallOrMedium) {
        return Stream.of(
                        Stream.<Object>of(name),
                        numbers(organisations),
                        numbers(countries),
                        Stream.ofNullable(smallOrMedium).<Object>map(SessionFigures::percent))
                .flatMap(cells -> cells)
                .toList();
    }

    private static Stream<Object> numbers(Diversity diversity) {
        return Stream.of(rounded(diversity.effective(), NUMBER), percent(diversity.ofLargest()));
    }

    private static Percent percent(double share) {
        return new Percent(rounded(share, SHARE));
    }

    private static double rounded(double number, double to) {
        return Math.round(number * to) / to;
    }

    private String here(Text title) {
        return title.in(visitor.getLocale()).text();
    }

    private FigureMessages say() {
        return names.words(FigureMessages.class);
    }
}

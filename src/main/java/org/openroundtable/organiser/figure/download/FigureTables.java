package org.openroundtable.organiser.figure.download;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.language.Text;
import org.openroundtable.organiser.figure.FigureMessages;
import org.openroundtable.organiser.figure.FigureNames;
import org.openroundtable.organiser.figure.FigurePage;
import org.openroundtable.organiser.figure.ShareTable;
import org.openroundtable.organiser.figure.course.CourseDay;
import org.openroundtable.report.figure.Definitions;
import org.openroundtable.time.LocalText;
import org.openroundtable.web.page.LayoutMessages;
import org.openroundtable.web.page.Visitor;

/** What the page shows, as tables for other programs; each says in its head what it counts. */
@ApplicationScoped
class FigureTables {

    private final FigureNames names;
    private final Visitor visitor;
    private final SessionFigures ofSessions;

    FigureTables(FigureNames names, Visitor visitor, SessionFigures ofSessions) {
        this.names = names;
        this.visitor = visitor;
        this.ofSessions = ofSessions;
    }

    /**
     * @param code in addresses; as that of the section of the page
     * @param title for people
     */
    record Table(String code, String title, List<String> head, List<List<?>> rows) {}

    /** @param name of all figures */
    record About(String name, String title, List<String> lines) {}

    /** Empty: there is no such table. */
    Optional<Table> of(FigurePage page, String code) {
        return all(page).stream().filter(table -> table.code().equals(code)).findFirst();
    }

    /** In order of the page. */
    List<Table> all(FigurePage page) {
        return Stream.concat(
                        Stream.of(
                                summary(page),
                                days(page),
                                ofSessions.places(page),
                                ofSessions.waiting(page),
                                ofSessions.overlap(page),
                                ofSessions.diversity(page)),
                        page.tables().stream().map(this::shares))
                .toList();
    }

    /** Those that have any rows. */
    List<Table> filled(FigurePage page) {
        return all(page).stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    /** What the tables are of: the event, the moment, and which organisations count. */
    About about(FigurePage page) {
        var say = say();
        var moment = LocalText.moment(page.moment().at(), visitor.getLocale());
        var title = say.title() + " – " + here(page.title());
        return page.moment().isNow()
                ? new About(say.title(), title, List.of(say.asOfNow() + " " + moment))
                : new About(
                        say.title(),
                        title,
                        List.of(
                                say.asOf() + " " + moment,
                                say.organisationsAre()
                                        + names.words(LayoutMessages.class).colon() + " "
                                        + say.known(page.moment().known())));
    }

    private Table summary(FigurePage page) {
        var say = say();
        var defined = names.words(Definitions.class);
        return new Table(
                "summary",
                say.summary(),
                List.of(say.figure(), say.number(), say.definition()),
                page.figures().stream()
                        .<List<?>>map(one ->
                                Arrays.asList(defined.name(one.figure()), one.number(), defined.words(one.figure())))
                        .toList());
    }

    private Table days(FigurePage page) {
        var say = say();
        var course = page.course();
        var own = Stream.of(course.isByDate() ? say.day() : say.daysBefore(), say.received(), say.confirmedAtEnd());
        var former = course.isByDate() || course.former() == null
                ? Stream.<String>empty()
                : Stream.of(say.received(), say.confirmedAtEnd())
                        .map(name -> name + ", " + here(course.former().title()));
        var head = Stream.concat(own, former).toList();
        return new Table(
                "days",
                say.overTime(),
                head,
                course.rows().stream()
                        .<List<?>>map(day -> cells(day, course.isByDate()).subList(0, head.size()))
                        .toList());
    }

    private List<?> cells(CourseDay day, boolean byDate) {
        return Arrays.asList(
                name(day, byDate), day.received(), day.confirmed(), day.formerReceived(), day.formerConfirmed());
    }

    private Object name(CourseDay day, boolean byDate) {
        if (day.isFolded()) {
            return day.isEarlier() ? say().dayBefore() : say().dayAfter();
        }
        return byDate ? day.day() : (Object) day.before();
    }

    private Table shares(ShareTable table) {
        var say = say();
        return new Table(
                table.by().code(),
                say.by(table.by()),
                List.of(say.kind(table.by()), say.persons()),
                table.lines().stream()
                        .<List<?>>map(line -> List.of(line.label(), line.number()))
                        .toList());
    }

    private String here(Text title) {
        return title.in(visitor.getLocale()).text();
    }

    private FigureMessages say() {
        return names.words(FigureMessages.class);
    }
}

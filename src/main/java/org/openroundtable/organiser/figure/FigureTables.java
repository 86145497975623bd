package org.openroundtable.organiser.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.report.figure.Definitions;
import org.openroundtable.web.page.Visitor;

/** What the page shows, as tables for other programs; each says in its head what it counts. */
@ApplicationScoped
class FigureTables {

    private final FigureNames names;
    private final Visitor visitor;

    FigureTables(FigureNames names, Visitor visitor) {
        this.names = names;
        this.visitor = visitor;
    }

    record Table(List<String> head, List<List<?>> rows) {}

    /** Empty: there is no such table. */
    Optional<Table> of(FigurePage page, String name) {
        return switch (name) {
            case "summary" -> Optional.of(summary(page));
            case "days" -> Optional.of(days(page));
            case "sessions" -> Optional.of(sessions(page));
            default ->
                page.tables().stream()
                        .filter(table -> table.by().code().equals(name))
                        .findFirst()
                        .map(this::shares);
        };
    }

    private Table summary(FigurePage page) {
        var say = say();
        var defined = names.words(Definitions.class);
        return new Table(
                List.of(say.figure(), say.number(), say.definition()),
                page.figures().stream()
                        .<List<?>>map(one ->
                                Arrays.asList(defined.name(one.figure()), one.number(), defined.words(one.figure())))
                        .toList());
    }

    private Table days(FigurePage page) {
        var say = say();
        return new Table(
                List.of(say.day(), say.received(), say.confirmedAtEnd()),
                page.course().days().stream()
                        .<List<?>>map(day -> List.of(day.day().toString(), day.submissions(), day.persons()))
                        .toList());
    }

    private Table sessions(FigurePage page) {
        var say = say();
        var reader = visitor.getLocale();
        return new Table(
                List.of(say.session(), say.confirmed(), say.waiting()),
                page.sessions().stream()
                        .<List<?>>map(session -> List.of(
                                session.title().in(reader).text(),
                                session.count().confirmed(),
                                session.count().waiting()))
                        .toList());
    }

    private Table shares(ShareTable table) {
        var say = say();
        return new Table(
                List.of(say.kind(table.by()), say.persons()),
                table.lines().stream()
                        .<List<?>>map(line -> List.of(line.label(), line.number()))
                        .toList());
    }

    private FigureMessages say() {
        return names.words(FigureMessages.class);
    }
}

package org.openroundtable.organiser.figure.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.organiser.figure.FigureMessages;
import org.openroundtable.organiser.figure.FigureNames;
import org.openroundtable.report.figure.Definitions;
import org.openroundtable.report.figure.Figure;
import org.openroundtable.sheet.SheetFormat;
import org.openroundtable.web.page.Visitor;

/** What the page shows, as tables for other programs. */
@ApplicationScoped
class EditionTables {

    private final FigureNames names;
    private final Visitor visitor;

    EditionTables(FigureNames names, Visitor visitor) {
        this.names = names;
        this.visitor = visitor;
    }

    record Table(String title, Locale language, List<String> head, List<List<?>> rows) {

        void writeTo(OutputStream out, SheetFormat format) throws IOException {
            try (var sheet = format.on(out, title, title, language)) {
                sheet.head(head);
                for (List<?> row : rows) {
                    sheet.row(row);
                }
            }
        }
    }

    /** Empty: there is no such table. */
    Optional<Table> of(List<Edition> editions, Edition current, String code) {
        return code.equals("figures")
                ? Optional.of(figures(editions))
                : Arrays.stream(Loyalty.values())
                        .filter(loyalty -> loyalty.code().equals(code))
                        .findFirst()
                        .map(loyalty -> organisations(loyalty, current));
    }

    private Table figures(List<Edition> editions) {
        var say = names.words(EditionMessages.class);
        var defined = names.words(Definitions.class);
        var head = Stream.of(
                        Stream.of(say.edition(), say.begins()),
                        Arrays.stream(Figure.values()).map(defined::name),
                        Arrays.stream(Loyalty.values()).map(say::name))
                .flatMap(part -> part)
                .toList();
        return new Table(
                say.title(),
                visitor.getLocale(),
                head,
                editions.stream().<List<?>>map(this::row).toList());
    }

    private List<Object> row(Edition edition) {
        var row = new ArrayList<Object>();
        row.add(edition.title().in(visitor.getLocale()).text());
        row.add(edition.begins());
        Arrays.stream(Figure.values())
                .forEach(figure -> row.add(edition.figures().get(figure)));
        Arrays.stream(Loyalty.values())
                .forEach(loyalty -> row.add(loyalty.of(edition).size()));
        return row;
    }

    private Table organisations(Loyalty loyalty, Edition edition) {
        var say = names.words(EditionMessages.class);
        return new Table(
                say.name(loyalty),
                visitor.getLocale(),
                List.of(say.organisation(), names.words(FigureMessages.class).persons()),
                loyalty.of(edition).stream()
                        .<List<?>>map(share -> List.of(share.named(visitor.getLocale()), share.number()))
                        .toList());
    }
}

package org.openroundtable.report.statement;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.openroundtable.report.figure.Known;

/**
 * A statement in one language.
 *
 * @param asOf by the clocks of the event, and so is {@code frozenAt}
 * @param frozenAt null: it is not yet
 * @param source null: nobody is named
 * @param names what the queries are made over
 */
public record StatementView(
        String language,
        String title,
        String sentence,
        ZonedDateTime asOf,
        Known known,
        ZonedDateTime frozenAt,
        String source,
        List<Row> rows,
        String names) {

    /** @param parameters of the query, as text */
    public record Row(String name, long number, String words, String sql, String parameters) {}

    public static StatementView of(Statement statement, ZoneId zone, Locale reader) {
        return of(statement.terms(), statement.content(), statement.frozenAt(), zone, reader);
    }

    /** Of what would be frozen. */
    public static StatementView of(Terms terms, Content content, ZoneId zone, Locale reader) {
        return of(terms, content, null, zone, reader);
    }

    private static StatementView of(Terms terms, Content content, Instant frozenAt, ZoneId zone, Locale reader) {
        return new StatementView(
                reader.toLanguageTag(),
                in(content.titles(), reader),
                in(content.sentences(), reader),
                terms.asOf().atZone(zone),
                terms.known(),
                frozenAt == null ? null : frozenAt.atZone(zone),
                content.source(),
                content.lines().stream()
                        .map(line -> new Row(
                                in(line.names(), reader),
                                line.number(),
                                in(line.words(), reader),
                                line.sql().strip(),
                                StatementJson.parameters(terms, content, line).toString()))
                        .toList(),
                content.names().strip());
    }

    /** In a language that was not among ours then, the first of them. */
    private static String in(Map<String, String> texts, Locale reader) {
        var text = texts.get(reader.toLanguageTag());
        return text == null ? texts.values().iterator().next() : text;
    }
}

package org.openroundtable.report.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.openroundtable.report.disclosure.Licence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/**
 * A statement in all languages, for programs.
 *
 * @param asOf RFC 3339
 * @param names what the queries are made over: to be put before each of them
 */
@JsonInclude(Include.NON_NULL)
record StatementJson(
        int number,
        Map<String, String> event,
        String asOf,
        String known,
        String frozenAt,
        Map<String, String> text,
        String source,
        String licence,
        String names,
        List<Number> figures) {

    record Number(
            String code,
            long number,
            Map<String, String> name,
            Map<String, String> definition,
            String query,
            Map<String, Object> parameters) {}

    static StatementJson of(Statement statement) {
        var content = statement.content();
        var terms = statement.terms();
        return new StatementJson(
                statement.number(),
                content.titles(),
                terms.asOf().toString(),
                terms.known().code(),
                statement.frozenAt().toString(),
                content.sentences(),
                content.source(),
                Licence.CC_BY_4_0.url(),
                content.names(),
                content.lines().stream()
                        .map(line -> new Number(
                                line.code(),
                                line.number(),
                                line.names(),
                                line.words(),
                                line.sql(),
                                parameters(terms, content, line)))
                        .toList());
    }

    /** Everything that the query names with a colon. */
    static Map<String, Object> parameters(Terms terms, Content content, Line line) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("event", content.event());
        parameters.put("at", terms.asOf().toString());
        parameters.putAll(line.parameters());
        return parameters;
    }
}

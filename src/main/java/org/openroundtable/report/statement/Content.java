package org.openroundtable.report.statement;

import java.util.List;
import java.util.Map;

import org.openroundtable.report.disclosure.ToldTally;
import org.openroundtable.report.figure.Figure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What a statement says, as it is kept.
 *
 * @param event id, which is a parameter of each query
 * @param titles of the event, by BCP 47 tag, and so are {@code sentences}, which say all of it
 * @param source who gives the event; null: nobody is named
 * @param names what the queries are made over: the part of the statement that stands before each
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Content(
        long event,
        Map<String, String> titles,
        Map<String, String> sentences,
        String source,
        String names,
        List<Line> lines) {

    /** Of so few persons, one could be recognised. */
    @JsonIgnore
    public boolean isOfFew() {
        return line(Figure.PERSONS.code()).number() < ToldTally.FEWEST;
    }

    Line line(String code) {
        return lines.stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}

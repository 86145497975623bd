package org.openroundtable.report.statement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.openroundtable.report.figure.AsOf;
import org.openroundtable.report.figure.Figure;
import org.openroundtable.report.figure.Known;
import org.openroundtable.report.figure.Query;

/**
 * What a statement is to be about.
 *
 * @param asOf in the past
 * @param above sessions are counted that have more confirmed places than this
 */
public record Terms(Instant asOf, Known known, int above) {

    /** Of fewer places it is not told that sessions have more. */
    public static final int LEAST_ABOVE = 5;

    /** Whoever began to register before a moment is done by then, or has failed: no transaction lasts longer than a minute. */
    private static final Duration SETTLED_AFTER = Duration.ofMinutes(2);

    /** The latest moment of which figures do not change any more. */
    public static Instant settledAt(Instant now) {
        return now.minus(SETTLED_AFTER);
    }

    AsOf moment() {
        return new AsOf(asOf, known);
    }

    List<Query> queries() {
        return List.of(
                Query.of(Figure.COUNTRIES),
                Query.of(Figure.ORGANISATIONS),
                Query.of(Figure.PERSONS),
                Query.sessionsAbove(above));
    }
}

package org.openroundtable.report;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.report.disclosure.ToldTally;
import org.openroundtable.report.figure.AsOf;
import org.openroundtable.report.figure.Figures;

import static org.openroundtable.report.figure.Figure.COUNTRIES;
import static org.openroundtable.report.figure.Figure.ORGANISATIONS;
import static org.openroundtable.report.figure.Figure.PERSONS;

/** What anyone may know about who takes part: totals. */
@ApplicationScoped
public class PublicFigures {

    private final Figures figures;

    PublicFigures(Figures figures) {
        this.figures = figures;
    }

    /** @param registrations confirmed ones, as {@code countries} and {@code organisations} are those of confirmed ones */
    public record Totals(long registrations, long countries, long organisations, long sessions) {

        /** Of so few persons the number is not said, nor from how many countries they are. */
        public boolean isFew() {
            return registrations > 0 && registrations < ToldTally.FEWEST;
        }

        public long fewest() {
            return ToldTally.FEWEST;
        }
    }

    public Totals totals(EventSnapshot event) {
        var counted = figures.of(event, AsOf.NOW, List.of(PERSONS, COUNTRIES, ORGANISATIONS));
        var sessions = event.sessions().stream()
                .filter(session -> !session.isCancelled())
                .count();
        return new Totals(counted.get(PERSONS), counted.get(COUNTRIES), counted.get(ORGANISATIONS), sessions);
    }
}

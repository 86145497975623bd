package org.openroundtable.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.openroundtable.benchmark.client.Load.Pace;
import org.openroundtable.benchmark.measurement.Effort;
import org.openroundtable.benchmark.measurement.Figures;

/** Pages, beside a text that is a constant. */
final class Reading {

    private static final int[] USERS = {16, 64};
    /** A short text that is the same for everybody, from the same server through the same layers. */
    private static final String CONSTANT = "/robots.txt";

    private record Row(Pace constant, Pace event, Pace programme, Pace form) {

        List<String> cells() {
            return Stream.of(
                            List.of(Integer.toString(constant.users())),
                            Figures.cells(constant, null),
                            Figures.cells(event, constant),
                            Figures.cells(programme, constant),
                            Figures.cells(form, constant))
                    .flatMap(List::stream)
                    .toList();
        }
    }

    private final Visitors visitors;
    private final Effort effort;

    Reading(Visitors visitors, Effort effort) {
        this.visitors = visitors;
        this.effort = effort;
    }

    void measure(String event, Figures figures) {
        var pages = List.of(CONSTANT, event, event + "/programme", event + "/register");
        pages.forEach(page -> effort.warm(page, 50_000, user -> visitors.reading(page)));
        var rows = new ArrayList<Row>();
        for (var users : USERS) {
            var paces = pages.stream()
                    .map(page -> effort.measure(page, users, user -> visitors.reading(page)))
                    .toList();
            rows.add(new Row(paces.get(0), paces.get(1), paces.get(2), paces.get(3)));
        }
        tell(rows, figures);
    }

    private static void tell(List<Row> rows, Figures figures) {
        rows.forEach(row -> figures.goal(
                "event page, %d in parallel, of a constant text"
                        .formatted(row.event().users()),
                row.event().of(row.constant()),
                "≥ 0.8"));
        figures.goal(
                "form pages per second, 16 in parallel",
                "%.0f".formatted(rows.get(0).form().perSecond()),
                "≥ 2000");
        figures.table(
                "Pages, of the same event; the constant text is `%s`. Times in milliseconds.".formatted(CONSTANT),
                List.of(
                        "in parallel",
                        "constant /s",
                        "p50",
                        "p99",
                        "event /s",
                        "of constant",
                        "p50",
                        "p99",
                        "programme /s",
                        "of constant",
                        "p50",
                        "p99",
                        "form /s",
                        "of constant",
                        "p50",
                        "p99"),
                rows.stream().map(Row::cells).toList());
    }
}

package org.openroundtable.benchmark;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.openroundtable.benchmark.client.Load.Deed;
import org.openroundtable.benchmark.client.Load.Pace;
import org.openroundtable.benchmark.measurement.Application;
import org.openroundtable.benchmark.measurement.Effort;
import org.openroundtable.benchmark.measurement.Figures;

/** Registrations in the same database by SQL alone, over the API, and in a browser. */
final class Registering {

    private record Row(Pace sql, Pace api, Pace form) {

        List<String> cells() {
            return Stream.of(
                            List.of(Integer.toString(sql.users())),
                            Figures.cells(sql, null),
                            Figures.cells(api, sql),
                            Figures.cells(form, api))
                    .flatMap(List::stream)
                    .toList();
        }
    }

    private final Application application;
    private final Visitors visitors;
    private final Effort effort;

    Registering(Application application, Visitors visitors, Effort effort) {
        this.application = application;
        this.visitors = visitors;
        this.effort = effort;
    }

    void measure(Figures figures) throws SQLException {
        IntFunction<Deed> api = user -> visitors.registeringByApi();
        IntFunction<Deed> form = user -> visitors.registeringByForm();
        var first = effort.warm("registrations over the API", Effort.MANY_REGISTRATIONS, api);
        effort.warm("registrations by form", Effort.MANY_REGISTRATIONS / 4, form);
        var sql = sql();
        effort.warm("registrations in SQL", Effort.MANY_REGISTRATIONS / 4, sql);
        // Once more: what the forms have shown the virtual machine makes it compile anew what the API uses, too.
        effort.warm("registrations over the API", Effort.MANY_REGISTRATIONS / 2, api);
        var rows = new ArrayList<Row>();
        for (var users : effort.registering()) {
            rows.add(new Row(
                    effort.measure("registrations in SQL", users, sql),
                    effort.measure("registrations over the API", users, api),
                    effort.measure("registrations by form", users, form)));
        }
        try (var database = application.database()) {
            Books.check(database);
        }
        tell(first, rows, figures);
    }

    private IntFunction<Deed> sql() throws SQLException {
        var venue = Venue.put(application.address(), "benchmark-of-sql");
        try (var database = application.database()) {
            var letter = LetterText.ofLatest(database);
            return user -> {
                try {
                    return new SqlRegistration(application.database(), venue, letter);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            };
        }
    }

    private static void tell(Pace first, List<Row> rows, Figures figures) {
        var crowd = rows.stream()
                .filter(row -> row.api().users() == Effort.CROWD)
                .findFirst()
                .orElseThrow();
        figures.goal(
                "registrations over the API, 32 in parallel, of what SQL alone can do",
                crowd.api().of(crowd.sql()),
                "≥ 0.7");
        figures.goal("the same in the first five seconds of a process", first.of(crowd.sql()), "");
        figures.goal("p99 over p50 of these", crowd.api().p99() / crowd.api().p50(), "< 5");
        figures.goal(
                "registrations in a browser, 32 in parallel, of those over the API",
                crowd.form().of(crowd.api()),
                "≥ 0.5");
        figures.table(
                "Registrations, each with three limited sessions; in a browser: the form, the POST, the page that it leads"
                        + " to. Times in milliseconds.",
                List.of(
                        "in parallel",
                        "SQL alone /s",
                        "p50",
                        "p99",
                        "API /s",
                        "of SQL",
                        "p50",
                        "p99",
                        "browser /s",
                        "of API",
                        "p50",
                        "p99"),
                rows.stream().map(Row::cells).toList());
    }
}

package org.openroundtable.benchmark.installation;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;

import org.openroundtable.benchmark.installation.LargeInstallation.Measured;
import org.openroundtable.benchmark.installation.LargeInstallation.PageTiming;
import org.openroundtable.benchmark.installation.LargeInstallation.Timing;
import org.openroundtable.benchmark.measurement.Application;
import org.openroundtable.benchmark.measurement.Application.Command;
import org.openroundtable.benchmark.measurement.Effort;
import org.openroundtable.benchmark.measurement.Figures;
import org.openroundtable.benchmark.measurement.Measurement;

/** How long organisers wait who have 200 events and 200,000 registrations. As a program it measures this alone. */
public final class OrganiserPages {

    private OrganiserPages() {}

    public static void main(String[] arguments) throws Exception {
        Measurement.run(arguments, OrganiserPages::measure);
    }

    public static void measure(Path directory, Effort effort, Figures figures)
            throws IOException, InterruptedException, SQLException {
        Effort.say("200 events with 200,000 registrations");
        try (var application = Application.start(Command.LAUNCHER, directory, Administrator.settings());
                var database = application.database()) {
            var installation = new LargeInstallation(application.address(), effort.quick() ? 3 : 11);
            installation.fill(database);
            tell(installation.measure(database), figures);
            figures.memory("after these exports", application.residentMemory(), "");
        }
    }

    private static void tell(Measured measured, Figures figures) {
        var slowest = measured.pages().stream()
                .max(Comparator.comparing(PageTiming::slowest))
                .orElseThrow();
        figures.goal(
                "slowest page of the organisers, median",
                "%.0f ms (`%s`)".formatted(slowest.slowest(), slowest.page()),
                "< 100 ms");
        figures.goal("slowest list of 200,000 registrations, median", slowest(measured.lists()), "< 100 ms");
        figures.goal("slowest search with a typing error, median", slowest(measured.searches()), "< 150 ms");
        for (var export : measured.exports()) {
            figures.goal(
                    "first byte of 50,000 registrations as `%s`".formatted(export.what()),
                    "%.0f ms of %.1f s".formatted(export.firstByte(), export.whole() / 1e3),
                    "< 1 s");
        }
        figures.table(
                "Pages of the organisers, with 200 events and 200,000 registrations: of an event with 50,000 of them, and of one"
                        + " with 950 sessions and 700 speakers. Medians in milliseconds; a dash where there is nothing of"
                        + " that kind.",
                List.of("", "50,000 registrations", "950 sessions"),
                measured.pages().stream()
                        .map(page -> List.of("`" + page.page() + "`", cell(page.largest()), cell(page.programme())))
                        .toList());
        figures.table(
                "Lists of registrations, as they can be narrowed, and searches with typing errors. Medians in milliseconds.",
                List.of("", "ms"),
                List.of(measured.lists(), measured.searches()).stream()
                        .flatMap(List::stream)
                        .map(timing -> List.of("`" + timing.what() + "`", cell(timing.millis())))
                        .toList());
    }

    private static String cell(Double millis) {
        return millis == null ? "–" : "%.0f".formatted(millis);
    }

    private static String slowest(List<Timing> timings) {
        return timings.stream()
                .max(Comparator.comparing(Timing::millis))
                .map(timing -> "%.0f ms (`%s`)".formatted(timing.millis(), timing.what()))
                .orElseThrow();
    }
}

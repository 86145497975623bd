package org.openroundtable.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.openroundtable.benchmark.Application.Command;
import org.openroundtable.benchmark.installation.Administrator;
import org.openroundtable.benchmark.installation.LargeInstallation;
import org.openroundtable.benchmark.installation.LargeInstallation.Measured;
import org.openroundtable.benchmark.installation.LargeInstallation.PageTiming;
import org.openroundtable.benchmark.installation.LargeInstallation.Timing;

/**
 * Measures the packaged application and, at the same time on the same machine, what bounds it: the SQL of a registration
 * without the application, and a page that is a constant. {@code quick} as the first argument tries everything briefly
 * and writes no file.
 */
final class Benchmark {

    /** As in a container of 640 MB, with the options of {@code deploy/Containerfile}. */
    private static final Map<String, String> AS_IN_A_CONTAINER =
            Map.of("JAVA_OPTS", "-XX:MaxRAM=640m -XX:MaxRAMPercentage=50");

    private final Effort effort;
    private final Path directory;
    private final Figures figures = new Figures();

    private Benchmark(Effort effort, Path directory) {
        this.effort = effort;
        this.directory = directory;
    }

    public static void main(String[] arguments) throws Exception {
        var quick = arguments.length > 0 && arguments[0].equals("quick");
        // Not in the system's temporary directory, which may be in memory, where a flush to disk costs nothing.
        var directory = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "benchmark-");
        var benchmark = new Benchmark(new Effort(quick), directory);
        try {
            benchmark.run();
        } finally {
            Starts.delete(directory);
        }
        System.out.println(benchmark.figures.text());
        if (!quick) {
            benchmark.figures.writeTo(Path.of("doc", "benchmarks.md"));
        }
    }

    private void run() throws IOException, InterruptedException, SQLException {
        var main = directory.resolve("main");
        new Starts(main, effort).measure(figures);
        new ColdBursts(directory.resolve("bursts"), effort).measure(figures);
        try (var application = Application.start(Command.LAUNCHER, main, AS_IN_A_CONTAINER)) {
            Thread.sleep(effort.quiet().toMillis());
            memory("after ten idle seconds", application.residentMemory(), "≤ 250 MB");
            load(application);
        }
        organisers();
    }

    private void load(Application application) throws IOException, InterruptedException, SQLException {
        var venue = Venue.put(application.address(), "benchmark");
        var event = "/events/" + venue.slug();
        var visitors = new Visitors(application.web(), venue);
        new Registering(application, visitors, effort).measure(figures);
        new Reading(visitors, effort).measure(event, figures);
        memory("after this load", application.residentMemory(), "≤ 450 MB");
        new Mails(visitors, directory.resolve("mails"), effort).measure(figures);
        new SilentSockets(application, visitors, effort).measure(event + "/register", figures);
        new LargeConference(application, effort).measure(figures);
    }

    /** With a database of its own: what is in this one would be in the way of the others. */
    private void organisers() throws IOException, InterruptedException, SQLException {
        var settings = Map.of(
                "OPENROUNDTABLE_BOOTSTRAP_ADMIN_EMAIL",
                Administrator.EMAIL,
                "OPENROUNDTABLE_BOOTSTRAP_ADMIN_PASSWORD",
                Administrator.PASSWORD);
        Effort.say("200 events with 200,000 registrations");
        try (var application = Application.start(Command.LAUNCHER, directory.resolve("organisers"), settings);
                var database = application.database()) {
            var installation = new LargeInstallation(application.address(), effort.quick() ? 3 : 11);
            installation.fill(database);
            tell(installation.measure(database));
            memory("after these exports", application.residentMemory(), "");
        }
    }

    private void tell(Measured measured) {
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

    private void memory(String when, OptionalLong bytes, String goal) {
        var megabytes = bytes.isPresent() ? "%d MB".formatted(Math.round(bytes.getAsLong() / 1e6)) : "not known here";
        figures.goal("memory of the Java process " + when, megabytes, goal);
    }
}

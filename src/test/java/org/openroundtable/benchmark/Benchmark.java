package org.openroundtable.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

import org.openroundtable.benchmark.installation.OrganiserPages;
import org.openroundtable.benchmark.measurement.Application;
import org.openroundtable.benchmark.measurement.Application.Command;
import org.openroundtable.benchmark.measurement.Effort;
import org.openroundtable.benchmark.measurement.Figures;
import org.openroundtable.benchmark.measurement.Measurement;

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
    private final Figures figures;

    private Benchmark(Path directory, Effort effort, Figures figures) {
        this.directory = directory;
        this.effort = effort;
        this.figures = figures;
    }

    public static void main(String[] arguments) throws Exception {
        var figures =
                Measurement.run(arguments, (directory, effort, all) -> new Benchmark(directory, effort, all).run());
        if (!Effort.of(arguments).quick()) {
            figures.writeTo(Path.of("doc", "benchmarks.md"));
        }
    }

    private void run() throws IOException, InterruptedException, SQLException {
        var main = directory.resolve("main");
        new Starts(main, effort).measure(figures);
        new ColdBursts(directory.resolve("bursts"), effort).measure(figures);
        try (var application = Application.start(Command.LAUNCHER, main, AS_IN_A_CONTAINER)) {
            Thread.sleep(effort.quiet().toMillis());
            figures.memory("after ten idle seconds", application.residentMemory(), "≤ 250 MB");
            load(application);
        }
        // With a database of its own: what is in this one would be in the way of the others.
        OrganiserPages.measure(directory.resolve("organisers"), effort, figures);
    }

    private void load(Application application) throws IOException, InterruptedException, SQLException {
        var venue = Venue.put(application.address(), "benchmark");
        var event = "/events/" + venue.slug();
        var visitors = new Visitors(application.web(), venue);
        new Registering(application, visitors, effort).measure(figures);
        new OpenDashboards(application, effort).measure(venue, visitors, figures);
        new Reading(visitors, effort).measure(event, figures);
        figures.memory("after this load", application.residentMemory(), "≤ 450 MB");
        new Mails(visitors, directory.resolve("mails"), effort).measure(figures);
        new SilentSockets(application, visitors, effort).measure(event + "/register", figures);
        new LargeConference(application, effort).measure(figures);
    }
}

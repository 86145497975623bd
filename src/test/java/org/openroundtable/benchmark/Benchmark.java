package org.openroundtable.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

import org.openroundtable.benchmark.Figures.PageRow;
import org.openroundtable.benchmark.Figures.RegistrationRow;
import org.openroundtable.benchmark.Load.Deed;
import org.openroundtable.benchmark.Load.Pace;

/**
 * Measures the packaged application and, at the same time on the same machine, what bounds it: the SQL of a registration
 * without the application, and a page that is a constant. {@code quick} as the first argument tries everything briefly
 * and writes no file.
 */
final class Benchmark {

    private static final int[] REGISTERING = {1, 8, 32, 64};
    private static final int[] READING = {16, 64};
    private static final int CROWD = 32;
    private static final Duration QUIET = Duration.ofSeconds(10);
    /** A short text that is the same for everybody, from the same server through the same layers. */
    private static final String CONSTANT_TEXT = "/robots.txt";

    private final boolean quick;
    private final Path directory;
    private final Figures figures = new Figures();

    private Benchmark(boolean quick, Path directory) {
        this.quick = quick;
        this.directory = directory;
    }

    public static void main(String[] arguments) throws Exception {
        var quick = arguments.length > 0 && arguments[0].equals("quick");
        // Not in the system's temporary directory, which may be in memory, where a flush to disk costs nothing.
        var directory = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "benchmark-");
        var benchmark = new Benchmark(quick, directory);
        try {
            benchmark.run();
        } finally {
            delete(directory);
        }
        System.out.println(benchmark.figures.text());
        if (!quick) {
            benchmark.figures.writeTo(Path.of("doc", "benchmarks.md"));
        }
    }

    private void run() throws Exception {
        start();
        try (var application = Application.start(directory)) {
            Thread.sleep(QUIET.toMillis());
            figures.idleMemory = application.residentMemory();
            load(application);
            figures.memoryAfterLoad = application.residentMemory();
        }
    }

    private void start() throws IOException, InterruptedException {
        var fresh = new ArrayList<Duration>();
        var again = new ArrayList<Duration>();
        for (var round = 0; round < (quick ? 1 : 3); round++) {
            say("starting in a fresh directory, then with data");
            delete(directory);
            Files.createDirectories(directory);
            fresh.add(startup());
            again.add(startup());
        }
        figures.startFresh = median(fresh);
        figures.startAgain = median(again);
    }

    private Duration startup() throws IOException, InterruptedException {
        try (var application = Application.start(directory)) {
            return application.startup();
        }
    }

    private void load(Application application) throws IOException, SQLException {
        var web = application.web();
        var venue = Venue.put(application.address(), "benchmark");
        var sqlVenue = Venue.put(application.address(), "benchmark-of-sql");
        var visitors = new Visitors(web, venue);
        IntFunction<Deed> api = user -> visitors.registeringByApi();
        IntFunction<Deed> form = user -> visitors.registeringByForm();
        warm("registrations over the API", 30, api);
        warm("registrations by form", 15, form);
        LetterText letter;
        try (var database = application.database()) {
            letter = LetterText.ofLatest(database);
        }
        IntFunction<Deed> sql = user -> sqlRegistration(application, sqlVenue, letter);
        warm("registrations in SQL", 4, sql);
        for (var users : REGISTERING) {
            figures.registrations.add(new RegistrationRow(
                    measure("registrations in SQL", users, sql),
                    measure("registrations over the API", users, api),
                    measure("registrations by form", users, form)));
        }
        read(visitors, "/events/" + venue.slug());
        try (var database = application.database()) {
            Books.check(database);
        }
    }

    private void read(Visitors visitors, String event) {
        IntFunction<Deed> constant = user -> visitors.reading(CONSTANT_TEXT);
        IntFunction<Deed> eventPage = user -> visitors.reading(event);
        IntFunction<Deed> programme = user -> visitors.reading(event + "/programme");
        warm(CONSTANT_TEXT, 4, constant);
        warm("event pages", 4, eventPage);
        warm("programme pages", 4, programme);
        for (var users : READING) {
            figures.pages.add(new PageRow(
                    measure(CONSTANT_TEXT, users, constant),
                    measure("event pages", users, eventPage),
                    measure("programme pages", users, programme)));
        }
    }

    private static Deed sqlRegistration(Application application, Venue venue, LetterText letter) {
        try {
            return new SqlRegistration(application.database(), venue, letter);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void warm(String what, int seconds, IntFunction<Deed> deeds) {
        say("warming up: " + what);
        Load.run(CROWD, Duration.ofSeconds(quick ? 1 + seconds / 4 : seconds), deeds);
    }

    private Pace measure(String what, int users, IntFunction<Deed> deeds) {
        var pace = Load.run(users, Duration.ofSeconds(quick ? 2 : 8), deeds);
        say("%s, %d in parallel: %.0f/s".formatted(what, users, pace.perSecond()));
        return pace;
    }

    private static Duration median(List<Duration> of) {
        return of.stream().sorted().toList().get(of.size() / 2);
    }

    private static void say(String line) {
        System.out.println(line);
    }

    private static void delete(Path directory) throws IOException {
        try (var paths = Files.walk(directory)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}

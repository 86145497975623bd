package org.openroundtable.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.openroundtable.benchmark.measurement.Application;
import org.openroundtable.benchmark.measurement.Application.Command;
import org.openroundtable.benchmark.measurement.Effort;
import org.openroundtable.benchmark.measurement.Figures;
import org.openroundtable.benchmark.measurement.Measurement;

/** From the start of the process to its first answer, in an empty directory and again with what that start has left there. */
final class Starts {

    private final Path directory;
    private final Effort effort;

    Starts(Path directory, Effort effort) {
        this.directory = directory;
        this.effort = effort;
    }

    /** Leaves the directory with data. */
    void measure(Figures figures) throws IOException, InterruptedException {
        measure(Command.PLAIN, "`java -jar`", "", "", figures);
        measure(Command.LAUNCHER, "`bin/openroundtable`", "≤ 6 s", "≤ 3.5 s", figures);
    }

    private void measure(Command command, String name, String goalForFresh, String goalForAgain, Figures figures)
            throws IOException, InterruptedException {
        var fresh = new ArrayList<Duration>();
        var again = new ArrayList<Duration>();
        for (var turn = 0; turn < effort.turns(); turn++) {
            Effort.say("starting in an empty directory, then with data: " + name);
            Measurement.delete(directory);
            fresh.add(start(command));
            again.add(start(command));
        }
        figures.goal("start to first answer in an empty directory, " + name, median(fresh), goalForFresh);
        figures.goal("start to first answer with data, " + name, median(again), goalForAgain);
    }

    private Duration start(Command command) throws IOException, InterruptedException {
        try (var application = Application.start(command, directory)) {
            return application.startup();
        }
    }

    private static String median(List<Duration> of) {
        var median = of.stream().sorted().toList().get(of.size() / 2);
        return "%.1f s".formatted(median.toMillis() / 1e3);
    }
}

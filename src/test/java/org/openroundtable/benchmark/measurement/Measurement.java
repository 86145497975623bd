package org.openroundtable.benchmark.measurement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Something that is measured, with the rest or alone. */
@FunctionalInterface
public interface Measurement {

    void measure(Path directory, Effort effort, Figures figures) throws Exception;

    /**
     * Measures in a new directory, which goes afterwards, and prints what was found, also where it fails.
     *
     * @param arguments {@code quick} as the first tries everything briefly
     */
    static Figures run(String[] arguments, Measurement measurement) throws Exception {
        var figures = new Figures();
        // Not in the system's temporary directory, which may be in memory, where a flush to disk costs nothing.
        var directory = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "benchmark-");
        try {
            measurement.measure(directory, Effort.of(arguments), figures);
        } finally {
            // Also what was found before a failure, which may have taken a quarter of an hour.
            System.out.println(figures.text());
            delete(directory);
        }
        return figures;
    }

    /** A directory with all that is in it, if it is there. */
    static void delete(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            return;
        }
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

package org.openroundtable.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;

/** Something that is measured, with the rest or alone. */
@FunctionalInterface
interface Measurement {

    void measure(Path directory, Effort effort, Figures figures) throws Exception;

    /**
     * Measures in a new directory, which goes afterwards, and prints what was found.
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
            Starts.delete(directory);
        }
        System.out.println(figures.text());
        return figures;
    }
}

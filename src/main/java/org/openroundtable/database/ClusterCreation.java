package org.openroundtable.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * The making of a data directory, which takes a second or two. PostgreSQL cannot tell one that is half made from one that
 * is broken; a file beside it can. What is half made has never held anything, so that the next start makes it anew.
 */
final class ClusterCreation {

    private final Path cluster;
    private final Path unfinished;
    private final Path programs;

    ClusterCreation(DatabaseDirectory directory) {
        this.cluster = directory.cluster();
        this.unfinished = directory.unfinished();
        this.programs = directory.programs();
    }

    /** Removes what a process left behind that was killed between {@link #begin} and {@link #end}. */
    void undoIfInterrupted() throws IOException {
        if (Files.exists(unfinished)) {
            orphans().forEach(ClusterCreation::end);
            delete(cluster);
        }
    }

    /** To be called before every start: says on disk that the data directory is not usable yet, unless there is one. */
    void begin() throws IOException {
        if (Files.notExists(cluster)) {
            try (var file = FileChannel.open(unfinished, CREATE, WRITE)) {
                file.force(true);
            }
        }
    }

    void end() throws IOException {
        Files.deleteIfExists(unfinished);
    }

    /** An {@code initdb} outlives the application that was killed, and would go on writing. */
    private List<ProcessHandle> orphans() {
        return ProcessHandle.allProcesses()
                .filter(process -> Path.of(process.info().command().orElse("")).startsWith(programs))
                .toList();
    }

    private static void end(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static void delete(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            return;
        }
        try (var paths = Files.walk(directory)) {
            paths.sorted(Comparator.reverseOrder()).forEach(ClusterCreation::deleteOne);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

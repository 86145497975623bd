package org.openroundtable.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jboss.logging.Logger;

/**
 * The server process of a cluster, found by the cluster's {@code postmaster.pid}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/server-shutdown.html">Shutting Down the Server</a>
 */
final class Postmaster {

    private static final Logger LOG = Logger.getLogger(Postmaster.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int POLL_MILLIS = 20;
    private static final boolean IS_WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

    private final Path cluster;
    private final ProcessHandle process;

    private Postmaster(Path cluster, ProcessHandle process) {
        this.cluster = cluster;
        this.process = process;
    }

    /** The server that runs on this cluster, if one does. */
    static Optional<Postmaster> of(Path cluster) {
        return pid(cluster.resolve("postmaster.pid"))
                .flatMap(ProcessHandle::of)
                .filter(process -> serves(process, cluster))
                .map(process -> new Postmaster(cluster, process));
    }

    private static Optional<Long> pid(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().map(String::strip).map(Long::valueOf);
        } catch (IOException | UncheckedIOException | NumberFormatException gone) {
            return Optional.empty();
        }
    }

    /** Process numbers are used again, so the number alone says nothing. */
    private static boolean serves(ProcessHandle process, Path cluster) {
        // Windows does not tell the arguments of a process
        return Path.of(program(process)).endsWith(IS_WINDOWS ? "postgres.exe" : "postgres")
                && process.info()
                        .arguments()
                        .map(arguments -> List.of(arguments).contains(cluster.toString()))
                        .orElse(IS_WINDOWS);
    }

    /** Ends the connections first, then the server; committed transactions are kept whichever way it ends. */
    void stop() {
        if (!stopsOn("INT", PATIENCE) && !stopsOn("QUIT", PATIENCE)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            hasEndedWithin(PATIENCE);
        }
    }

    /** INT asks for a fast shutdown, QUIT for an immediate one, which is recovered from at the next start. */
    private boolean stopsOn(String signal, Duration time) {
        var pid = Long.toString(process.pid());
        var command = IS_WINDOWS
                ? List.of(Path.of(program(process)).resolveSibling("pg_ctl.exe").toString(), "kill", signal, pid)
                : List.of("sh", "-c", "kill -%s %s".formatted(signal, pid));
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            LOG.warnf(e, "Could not send %s to PostgreSQL, process %s", signal, pid);
            return false;
        }
        return hasEndedWithin(time);
    }

    /**
     * A server that has ended is gone from {@code postmaster.pid} or, when it was killed, has no program any more. The
     * process itself can stay for ever as a zombie, where nobody is there to bury it: in containers.
     */
    private boolean hasEndedWithin(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        try {
            while (of(cluster).isPresent()) {
                if (System.nanoTime() > end) {
                    return false;
                }
                Thread.sleep(POLL_MILLIS);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String program(ProcessHandle process) {
        return process.info().command().orElse("");
    }
}

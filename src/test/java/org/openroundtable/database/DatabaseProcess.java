package org.openroundtable.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

import org.awaitility.Awaitility;

/** A process that runs an embedded database, commits a row, and is killed before it can stop anything. */
final class DatabaseProcess {

    private static final String COMMITTED = "committed";

    private DatabaseProcess() {}

    static void startAndKill(Path directory) throws Exception {
        var process = start(directory);
        try {
            var line = process.inputReader().readLine();
            if (!COMMITTED.equals(line)) {
                throw new IllegalStateException("The process said: " + line);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** Kills it, and with it what makes the data directory, as the end of a container does. */
    static void startAndKillWhileMaking(Path directory) throws Exception {
        var process = start(directory);
        try {
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> Files.exists(directory.resolve("cluster/PG_VERSION")));
        } finally {
            var all = process.descendants().toList();
            process.destroyForcibly().waitFor();
            all.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private static Process start(Path directory) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseProcess.class.getName(),
                        directory.toString())
                .redirectError(Redirect.INHERIT)
                .start();
    }

    public static void main(String... args) throws Exception {
        var database = EmbeddedDatabase.start(Path.of(args[0]));
        try (var connection = connect(database);
                var sql = connection.createStatement()) {
            sql.execute("create table committed as select 'for good' as word");
        }
        System.out.println(COMMITTED);
        Thread.currentThread().join();
    }

    static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}

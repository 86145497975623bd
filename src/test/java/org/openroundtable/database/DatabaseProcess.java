package org.openroundtable.database;

import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A process that runs an embedded database, commits a row, and is killed before it can stop anything. */
final class DatabaseProcess {

    private static final String COMMITTED = "committed";

    private DatabaseProcess() {}

    static void startAndKill(Path directory) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseProcess.class.getName(),
                        directory.toString())
                .redirectError(Redirect.INHERIT)
                .start();
        try {
            String line = process.inputReader().readLine();
            if (!COMMITTED.equals(line)) {
                throw new IllegalStateException("The process said: " + line);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    public static void main(String... args) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(args[0]));
        try (Connection connection = connect(database);
                Statement sql = connection.createStatement()) {
            sql.execute("create table committed as select 'for good' as word");
        }
        System.out.println(COMMITTED);
        Thread.currentThread().join();
    }

    static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}

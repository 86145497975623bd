package org.openroundtable.benchmark.installation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/** Fills a database faster than the application would. */
final class Script {

    private Script() {}

    /**
     * Events named {@code large-1} and so on. The first has 50,000 registrations.
     *
     * @param medium how many of the next have 10,000
     */
    static void registrations(Connection database, int events, int registrations, int medium)
            throws IOException, SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("set large.events = %d; set large.registrations = %d; set large.medium = %d"
                    .formatted(events, registrations, medium));
        }
        run("large-installation.sql", database);
    }

    static void run(String script, Connection database) throws IOException, SQLException {
        try (var file = Script.class.getResourceAsStream("/benchmark/" + script);
                var statement = database.createStatement()) {
            statement.execute(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}

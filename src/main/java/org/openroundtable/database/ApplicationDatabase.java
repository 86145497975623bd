package org.openroundtable.database;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

import io.quarkus.runtime.Application;

/** The database of this process: the configured one, otherwise an embedded one. */
public final class ApplicationDatabase {

    private static final Logger LOG = Logger.getLogger(ApplicationDatabase.class);
    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String USER = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";
    private static final String DIRECTORY = "openroundtable.database.directory";

    private ApplicationDatabase() {}

    /**
     * Starts the embedded database unless a JDBC URL is configured, and tells the application about it. To be called
     * before Quarkus runs. The server starts while the application does ({@link AwaitedDatabase}). In dev mode every
     * reload calls this again, and finds the URL that the first call has set.
     *
     * @throws DatabaseUnavailableException if the database directory cannot be used
     */
    public static void provide() {
        var config = ConfigProvider.getConfig();
        if (config.getOptionalValue(URL, String.class).isPresent()) {
            return;
        }
        var database = EmbeddedDatabase.at(directory(config));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterApplication(database), "database-stop"));
        var start = CompletableFuture.runAsync(() -> orEnd(database::start));
        AwaitedDatabase.until(start);
        start.thenRun(() -> keepRunning(database));
        System.setProperty(URL, database.jdbcUrl());
        System.setProperty(USER, database.user());
        System.setProperty(PASSWORD, database.password());
    }

    private static Path directory(Config config) {
        var path = config.getOptionalValue(DIRECTORY, String.class).orElse("data");
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            throw new DatabaseUnavailableException(
                    "The database directory cannot be used: %s".formatted(e.getMessage()), e);
        }
    }

    /** A server that was killed, perhaps for want of memory, is started again; requests get a 503 meanwhile. */
    private static void keepRunning(EmbeddedDatabase database) {
        var watch = new Thread(
                () -> {
                    while (database.awaitEnd()) {
                        LOG.error("PostgreSQL has ended, and is started again");
                        orEnd(database::startAgain);
                        LOG.info("PostgreSQL runs again");
                    }
                },
                "database-watch");
        watch.setDaemon(true);
        watch.start();
    }

    /** Without its database the application could only fail later, and with a worse message. */
    private static void orEnd(Runnable start) {
        try {
            start.run();
        } catch (DatabaseUnavailableException e) {
            System.err.println(e.getMessage());
            Runtime.getRuntime().halt(1);
        }
    }

    /** Shutdown hooks run side by side; the application still needs its database while it finishes. */
    private static void stopAfterApplication(EmbeddedDatabase database) {
        var application = Application.currentApplication();
        if (application != null) {
            application.awaitShutdown();
        }
        AwaitedDatabase.await();
        database.close();
    }
}

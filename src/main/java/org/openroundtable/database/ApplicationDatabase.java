package org.openroundtable.database;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

import io.quarkus.runtime.Application;

/** The database of this process: the configured one, otherwise an embedded one. */
public final class ApplicationDatabase {

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
        AwaitedDatabase.until(CompletableFuture.runAsync(() -> startOrEnd(database)));
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

    /** Without its database the application could only fail later, and with a worse message. */
    private static void startOrEnd(EmbeddedDatabase database) {
        try {
            database.start();
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

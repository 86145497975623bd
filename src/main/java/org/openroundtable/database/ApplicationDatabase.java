package org.openroundtable.database;

import java.nio.file.Path;

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
     * before Quarkus runs. In dev mode every reload calls it again, and finds the URL that the first call has set.
     *
     * @throws DatabaseUnavailableException if the embedded database cannot run
     */
    public static void provide() {
        Config config = ConfigProvider.getConfig();
        if (config.getOptionalValue(URL, String.class).isPresent()) {
            return;
        }
        EmbeddedDatabase database = EmbeddedDatabase.start(
                Path.of(config.getOptionalValue(DIRECTORY, String.class).orElse("data")));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterApplication(database), "database-stop"));
        System.setProperty(URL, database.jdbcUrl());
        System.setProperty(USER, database.user());
        System.setProperty(PASSWORD, database.password());
    }

    /** Shutdown hooks run side by side; the application still needs its database while it finishes. */
    private static void stopAfterApplication(EmbeddedDatabase database) {
        Application application = Application.currentApplication();
        if (application != null) {
            application.awaitShutdown();
        }
        database.close();
    }
}

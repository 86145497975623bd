package org.openroundtable.testing.database;

import java.nio.file.Path;
import java.util.Map;

import org.openroundtable.database.EmbeddedDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * The database of all {@code @QuarkusTest} classes; none has to ask for it. One PostgreSQL serves a run of the tests,
 * Flyway makes its schema when the application starts.
 */
@QuarkusTestResource(TestDatabase.class)
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static EmbeddedDatabase database;

    /** Of the server that runs now. */
    public static String url() {
        return database.jdbcUrl();
    }

    public static String user() {
        return database.user();
    }

    public static String password() {
        return database.password();
    }

    @Override
    public Map<String, String> start() {
        database = EmbeddedDatabase.start(Path.of("target", "test-database"));
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password());
    }

    @Override
    public void stop() {
        database.close();
    }
}

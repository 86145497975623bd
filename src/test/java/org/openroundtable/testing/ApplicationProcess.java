package org.openroundtable.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.openroundtable.database.EmbeddedDatabase;

/**
 * The application as a process of its own, with its data in a directory of its own, on a free port: packaged, as it is
 * delivered ({@code target/quarkus-app}), or in dev mode. For {@code *IT} classes, which run after the build has packaged
 * it.
 *
 * <pre>{@code
 * try (ApplicationProcess application = ApplicationProcess.start(directory, Map.of())) {
 *     given().get(application.at("/events")).then().statusCode(200);
 *     application.kill();
 * }
 * }</pre>
 */
public final class ApplicationProcess implements AutoCloseable {

    private static final Pattern ADDRESS =
            Pattern.compile("Listening on: (http://\\S+)\\. Management interface listening on (http://\\S+)\\.");
    /** A start takes three seconds, on a machine with other things to do many times that. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path directory;
    private final Path log;
    private final Process process;
    private boolean killed;

    private ApplicationProcess(Path directory, Path log, Process process) {
        this.directory = directory;
        this.log = log;
        this.process = process;
    }

    /**
     * Starts the application and waits until it is ready. Its database is {@code data} below the directory, unless the
     * environment gives another one; starting again in the same directory finds the same data. It knows {@link Api#TOKEN}
     * and limits nobody's requests, all of which come from one network address.
     *
     * @param environment variables beside those of the tests, e.g. {@link #on a database}
     * @throws IllegalStateException if the application ends instead; the message has what it wrote
     */
    public static ApplicationProcess start(Path directory, Map<String, String> environment) {
        return awaitReady(launch(directory, environment));
    }

    /** The variables that give it this database instead of its own. */
    public static Map<String, String> on(EmbeddedDatabase database) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", database.user(),
                "QUARKUS_DATASOURCE_PASSWORD", database.password());
    }

    /** Starts the application and waits for nothing, for starts that are meant to fail. */
    public static ApplicationProcess launch(Path directory, Map<String, String> environment) {
        return launch(directory, directory, environment, StartCommand.launcher());
    }

    /** The same with {@code java -jar} and no option, as whoever does not use the launcher starts it. */
    public static ApplicationProcess launchPlainly(Path directory, Map<String, String> environment) {
        return launch(directory, directory, environment, StartCommand.plain());
    }

    public static ApplicationProcess startPlainly(Path directory, Map<String, String> environment) {
        return awaitReady(launchPlainly(directory, environment));
    }

    /** Runs the README's command for a first look, from these sources, and waits until the application is ready. */
    public static ApplicationProcess startInDevMode(Path directory) {
        var data = Map.of(
                "OPENROUNDTABLE_DATABASE_DIRECTORY", directory.resolve("data").toString());
        return awaitReady(launch(Path.of(""), directory, data, StartCommand.devMode()));
    }

    private static ApplicationProcess launch(
            Path workingDirectory, Path directory, Map<String, String> environment, String... command) {
        try {
            var log = Files.createTempFile(directory, "application-", ".log");
            var builder = new ProcessBuilder(command)
                    .directory(workingDirectory.toAbsolutePath().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment()
                    .putAll(Map.of(
                            "JAVA_HOME", StartCommand.JAVA_HOME,
                            "QUARKUS_HTTP_HOST", "127.0.0.1",
                            "QUARKUS_HTTP_PORT", "0",
                            "QUARKUS_MANAGEMENT_PORT", "0",
                            "OPENROUNDTABLE_BOOTSTRAP_API_TOKEN", Api.TOKEN,
                            "OPENROUNDTABLE_RATE_LIMIT_ENABLED", "false",
                            // The mail servers of the tests have no TLS.
                            "QUARKUS_MAILER_START_TLS", "OPTIONAL"));
            builder.environment().putAll(environment);
            return new ApplicationProcess(directory, log, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ApplicationProcess awaitReady(ApplicationProcess application) {
        try {
            Awaitility.await("the application to be ready").atMost(PATIENCE).until(application::isReady);
            return application;
        } catch (RuntimeException e) {
            application.close();
            throw e;
        }
    }

    private boolean isReady() throws IOException, InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("The application ended with %d:%n%s".formatted(process.exitValue(), log()));
        }
        if (!ADDRESS.matcher(log()).find()) {
            return false;
        }
        var ready = HttpRequest.newBuilder(operations("/q/health/ready")).build();
        return HttpClient.newHttpClient().send(ready, BodyHandlers.discarding()).statusCode() == 200;
    }

    /** The address of a path of the running application, e.g. {@code http://127.0.0.1:40781/events}. */
    public URI at(String path) {
        return URI.create(address(1)).resolve(path);
    }

    /** The address of what operators ask, e.g. {@code http://127.0.0.1:40782/q/health/ready}. */
    public URI operations(String path) {
        return URI.create(address(2)).resolve(path);
    }

    private String address(int group) {
        var matcher = ADDRESS.matcher(log());
        if (!matcher.find()) {
            throw new IllegalStateException("The application does not listen:\n" + log());
        }
        return matcher.group(group);
    }

    /** A connection of our own to the embedded database that the application runs on, as the application makes them. */
    public Connection database() throws SQLException {
        try {
            var data = directory.resolve("data");
            var port = Files.readAllLines(data.resolve("cluster").resolve("postmaster.pid"))
                    .get(3);
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:%s/openroundtable?reWriteBatchedInserts=true".formatted(port.strip()),
                    "openroundtable",
                    Files.readString(data.resolve("password")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** All that the application has written to the console. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the application to stop (SIGTERM) and gives its exit code; 143 is a normal end by this signal. */
    public int stop() {
        process.destroy();
        return exitCode();
    }

    /** Ends the application at once (SIGKILL): nothing is finished, nothing is cleaned up, its PostgreSQL runs on. */
    public void kill() {
        killed = true;
        process.destroyForcibly();
        exitCode();
    }

    /** Waits for the end of the application and gives its exit code. */
    public int exitCode() {
        try {
            if (process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("The application did not end:\n" + log());
    }

    /** Leaves nothing running, neither the application nor a PostgreSQL that outlived it. */
    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
        var data = directory.resolve("data");
        if (killed && Files.exists(data.resolve("cluster").resolve("postmaster.pid"))) {
            EmbeddedDatabase.start(data).close();
        }
    }
}

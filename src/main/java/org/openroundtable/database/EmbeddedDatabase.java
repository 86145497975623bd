package org.openroundtable.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;

/**
 * A PostgreSQL server of our own, on the loopback interface and a free port. Its data stays between starts; what a
 * killed process left running is stopped first.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The role that owns the database; not the superuser, so that migrations also run where nobody is one. */
    private static final String NAME = "openroundtable";

    /** Long enough for a recovery after a crash, in which all changes since the last checkpoint are made again. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration RESTART = Duration.ofSeconds(5);
    private static final int LOOK_MILLIS = 250;

    private final DatabaseDirectory directory;
    private final String password;
    private final int port;
    private EmbeddedPostgres server;
    private volatile boolean closed;

    private EmbeddedDatabase(DatabaseDirectory directory, String password, int port) {
        this.directory = directory;
        this.password = password;
        this.port = port;
    }

    /**
     * Starts the database of a directory, which is made when it does not exist.
     *
     * @throws DatabaseUnavailableException if another process runs on the directory, or PostgreSQL cannot start
     */
    public static EmbeddedDatabase start(Path path) {
        var database = at(path);
        database.start();
        return database;
    }

    /**
     * The database of a directory, which from now on is held, before it runs: its address is known already.
     *
     * @throws DatabaseUnavailableException if another process runs on the directory
     */
    static EmbeddedDatabase at(Path path) {
        var directory = DatabaseDirectory.hold(path);
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new EmbeddedDatabase(directory, directory.password(), free.getLocalPort());
        } catch (IOException e) {
            throw notStarted(directory, e);
        }
    }

    /** @throws DatabaseUnavailableException if PostgreSQL cannot start */
    void start() {
        try {
            Postmaster.of(directory.cluster()).ifPresent(Postmaster::stop);
            var birth = new ClusterCreation(directory);
            birth.undoIfInterrupted();
            birth.begin();
            server = startServer();
            prepare();
            birth.end();
        } catch (IOException | SQLException | IllegalStateException e) {
            throw notStarted(directory, e);
        }
    }

    private static DatabaseUnavailableException notStarted(DatabaseDirectory directory, Exception cause) {
        var advice = isRootWithoutNamespaces()
                ? "PostgreSQL refuses to run as root, and this system forbids the user namespace that would help."
                        + " Run Open Roundtable as an ordinary user, or give it the URL of a running PostgreSQL in"
                        + " QUARKUS_DATASOURCE_JDBC_URL."
                : "PostgreSQL did not start; what it says is in %s.".formatted(directory.log());
        return new DatabaseUnavailableException(advice, cause);
    }

    private static boolean isRootWithoutNamespaces() {
        return "root".equals(System.getProperty("user.name")) && !LinuxUtils.isUnshareAvailable();
    }

    private EmbeddedPostgres startServer() throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(directory.programs().toFile())
                .setPort(port)
                .setDataDirectory(directory.cluster())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(Redirect.appendTo(directory.log().toFile()))
                .setErrorRedirector(Redirect.appendTo(directory.log().toFile()))
                .setConnectConfig("password", password)
                // these become options of initdb
                .setLocaleConfig("auth", "scram-sha-256")
                // A slow hash adds nothing to a password of 256 random bits, but to every start and connection.
                .setLocaleConfig("set", "scram_iterations=1")
                .setLocaleConfig("pwfile", directory.passwordFile().toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "und")
                // and these of the server
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                // the library switches them off, for tests
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                // What fails is the application's to tell; here it would be written with people's addresses.
                .setServerConfig("log_min_messages", "log")
                .setServerConfig("log_checkpoints", "off")
                // Details hold the values of rows, and so names and addresses.
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("max_connections", "120")
                .setServerConfig("shared_buffers", "64MB")
                .start();
    }

    private void prepare() throws SQLException {
        try (Connection connection =
                        server.getPostgresDatabase(Map.of("password", password)).getConnection();
                var sql = connection.createStatement()) {
            if (isMissing(sql, "pg_roles where rolname")) {
                sql.execute("create role %s login password '%s'".formatted(NAME, password));
            }
            if (isMissing(sql, "pg_database where datname")) {
                sql.execute("create database %s owner %s".formatted(NAME, NAME));
            }
        }
    }

    private static boolean isMissing(Statement sql, String place) throws SQLException {
        try (var found = sql.executeQuery("select 1 from %s = '%s'".formatted(place, NAME))) {
            return !found.next();
        }
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, NAME);
    }

    public String user() {
        return NAME;
    }

    public String password() {
        return password;
    }

    /**
     * Waits until the server has ended without having been told to.
     *
     * @return false: this database is closed
     */
    boolean awaitEnd() {
        try {
            while (!closed) {
                Thread.sleep(LOOK_MILLIS);
                if (Postmaster.of(directory.cluster()).isEmpty()) {
                    return !closed;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /**
     * Starts a server that has ended, at the same address. What it ran on may still be held for a moment by those who
     * worked for it.
     *
     * @throws DatabaseUnavailableException if PostgreSQL cannot start
     */
    synchronized void startAgain() {
        var end = System.nanoTime() + RESTART.toNanos();
        while (!closed) {
            try {
                server.close();
                server = startServer();
                return;
            } catch (IOException | IllegalStateException e) {
                if (System.nanoTime() > end) {
                    throw notStarted(directory, e);
                }
            }
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            if (server != null) {
                server.close();
            }
            Postmaster.of(directory.cluster()).ifPresent(Postmaster::stop);
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

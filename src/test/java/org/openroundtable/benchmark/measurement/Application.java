package org.openroundtable.benchmark.measurement;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

import org.openroundtable.benchmark.client.Web;
import org.openroundtable.testing.ApplicationProcess;

/** The packaged application with its embedded database, on loopback only. */
public final class Application implements AutoCloseable {

    private static final int POLL_MILLIS = 10;

    private final ApplicationProcess process;
    private final Path directory;
    private final URI address;
    private final Duration startup;

    private Application(ApplicationProcess process, Path directory, URI address, Duration startup) {
        this.process = process;
        this.directory = directory;
        this.address = address;
        this.startup = startup;
    }

    /** How it is started. */
    public enum Command {
        /** {@code bin/openroundtable}, as the README says. */
        LAUNCHER,
        /** {@code java -jar}, and nothing else. */
        PLAIN
    }

    /** Starts it in the directory as the README says, and waits for its first answer. */
    public static Application start(Path directory) throws IOException, InterruptedException {
        return start(Command.LAUNCHER, directory);
    }

    public static Application start(Command command, Path directory) throws IOException, InterruptedException {
        return start(command, directory, Map.of());
    }

    /** @param settings beside those of all measurements, as variables of the environment */
    public static Application start(Command command, Path directory, Map<String, String> settings)
            throws IOException, InterruptedException {
        Files.createDirectories(directory);
        var port = freePort();
        var operations = freePort();
        var health = new Web(URI.create("http://127.0.0.1:" + operations));
        var address = URI.create("http://127.0.0.1:" + port + "/");
        long start = System.nanoTime();
        var environment = new HashMap<>(settings);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(operations));
        environment.put("OPENROUNDTABLE_PUBLIC_URL", "http://127.0.0.1:" + port);
        var process = command == Command.LAUNCHER
                ? ApplicationProcess.launch(directory, environment)
                : ApplicationProcess.launchPlainly(directory, environment);
        while (!isReady(health)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The application ended:\n" + process.log());
            }
            Thread.sleep(POLL_MILLIS);
        }
        return new Application(process, directory, address, Duration.ofNanos(System.nanoTime() - start));
    }

    private static boolean isReady(Web health) {
        try {
            return health.get("/q/health/ready").status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Known from the start, whereas the application says it only after its first answer. */
    public URI address() {
        return address;
    }

    public Web web() {
        return new Web(address);
    }

    /** From the start of the process to its first answer. */
    public Duration startup() {
        return startup;
    }

    /** Resident memory of the Java process in bytes; PostgreSQL's processes are not counted. Only Linux tells. */
    public OptionalLong residentMemory() throws IOException {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (Files.notExists(status)) {
            return OptionalLong.empty();
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst();
    }

    /** A connection of our own to the database that the application runs on, as the application makes them. */
    public Connection database() throws SQLException {
        return process.database();
    }

    @Override
    public void close() {
        process.close();
    }
}

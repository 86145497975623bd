package org.openroundtable.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts the packaged application once, in an empty directory that is removed afterwards, with the demo in it, so that
 * the virtual machine writes down which classes a start needs: from Java 25 on as an AOT cache ({@code app.aot}, JEP
 * 514), before as a class data archive ({@code app.jsa}, JEP 350). {@code bin/openroundtable} hands the file in.
 *
 * <p>The file is good for this package on this Java alone. Where the application cannot be started, as where its own
 * PostgreSQL may not run, there is none: starts are slower then, and nothing else is different.
 */
public final class TrainingRun {

    /** A slow machine with other things to do; most need a tenth. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final String AOT_CACHE = "app.aot";
    private static final String CLASS_DATA = "app.jsa";

    /** What the virtual machine has loaded, in the directory of the run. */
    private static final String LOADED = "classes";

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

    private final Path application;
    private final Path directory;

    /** Beside where it belongs, so that it gets there as a whole. */
    private final Path unfinished;

    private final int port;
    private final int managementPort;
    private volatile Process process;

    private TrainingRun(Path application, Path directory, int port, int managementPort) {
        this.application = application;
        this.directory = directory;
        this.unfinished = application.resolve("app.unfinished");
        this.port = port;
        this.managementPort = managementPort;
    }

    /** @param arguments the directory of the packaged application, {@code target/quarkus-app} */
    public static void main(String... arguments) throws IOException, InterruptedException {
        var application = Path.of(arguments[0]).toAbsolutePath();
        var directory = Files.createTempDirectory("openroundtable-training-");
        var training = new TrainingRun(application, directory, freePort(), freePort());
        // Also for a build that is given up.
        Runtime.getRuntime().addShutdownHook(new Thread(training::leaveNothingBehind));
        training.run();
    }

    private void run() throws IOException, InterruptedException {
        // The one of another Java, too: the launcher would hand that in.
        Files.deleteIfExists(application.resolve(AOT_CACHE));
        Files.deleteIfExists(application.resolve(CLASS_DATA));
        var log = directory.resolve("log");
        process = start(log);
        if (!isReady()) {
            System.err.println("No training run, so starts will be slower: the application did not start.\n"
                    + Files.readString(log));
            return;
        }
        get(port, "/");
        // Not before its end does it write the file.
        if (hasEnded() && Files.exists(unfinished)) {
            var file = application.resolve(hasAotCache() ? AOT_CACHE : CLASS_DATA);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private boolean hasEnded() throws InterruptedException {
        process.destroy();
        return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private void leaveNothingBehind() {
        try {
            if (process != null && !hasEnded()) {
                process.destroyForcibly();
            }
            Files.deleteIfExists(unfinished);
            delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process start(Path log) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var option = hasAotCache() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
        var program = application.resolve("quarkus-run.jar").toString();
        var loaded = "-Xlog:class+load:file=%s:none:filecount=0".formatted(LOADED);
        var told = "-D%s=%s".formatted(LinkedClasses.FILE, LOADED);
        var builder = new ProcessBuilder(List.of(java, option + unfinished, loaded, told, "-jar", program))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        var environment = builder.environment();
        // What is set here for another application, its database above all, is not for this one.
        environment.keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("OPENROUNDTABLE_"));
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        environment.put("OPENROUNDTABLE_DEMO", "true");
        return builder.start();
    }

    private boolean isReady() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            if (get(managementPort, "/q/health/ready") == 200) {
                return true;
            }
            Thread.sleep(BETWEEN_TRIES.toMillis());
        }
        return false;
    }

    /** The status, or 0 while nobody answers. */
    private static int get(int port, String path) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE)
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private static boolean hasAotCache() {
        return Runtime.version().feature() >= 25;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path directory) throws IOException {
        try (var paths = Files.walk(directory)) {
            paths.sorted(Comparator.reverseOrder()).forEach(TrainingRun::deleteOne);
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

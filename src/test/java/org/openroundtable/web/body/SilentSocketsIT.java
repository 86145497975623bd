package org.openroundtable.web.body;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.ApplicationProcess;
import org.openroundtable.testing.RegistrationByApi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** The application as delivered, beside requests whose bodies do not come, or come without end. */
class SilentSocketsIT {

    private static final int SOCKETS = 1000;
    private static final List<String> PATHS = List.of(
            "POST /registrations/find HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded",
            "POST /registrations/find HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=x",
            "POST /api/v1/events/quiet/registrations HTTP/1.1\r\nContent-Type: application/json",
            "PUT /api/v1/events/quiet HTTP/1.1\r\nContent-Type: application/json");

    /** Far below the half minute that a body may take. */
    private static final Duration TRICKLE = Duration.ofSeconds(20);

    @TempDir
    Path directory;

    private final List<Socket> sockets = new ArrayList<>();
    private ApplicationProcess application;

    @BeforeEach
    void start() {
        application = ApplicationProcess.start(directory, Map.of("JAVA_TOOL_OPTIONS", "-Xmx256m"));
        Api.anEvent(application.at("/"), "quiet").limitedTo(100, 100, 60).openNow();
    }

    @AfterEach
    void stop() throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
        application.close();
    }

    @Test
    void pagesGoOnAnsweringBesideAThousandSilentSockets() throws Exception {
        medianOfPages();
        var quiet = medianOfPages();
        for (var i = 0; i < SOCKETS; i++) {
            open(PATHS.get(i % PATHS.size()) + "\r\nContent-Length: 9\r\n", "");
        }

        var beside = medianOfPages();

        assertThat(beside).isLessThan(quiet.multipliedBy(2).plusMillis(5));
        assertThat(register()).isTrue();
        for (var socket : List.of(sockets.get(0), sockets.get(SOCKETS - 1))) {
            assertThat(answer(socket)).startsWith("HTTP/1.1 408 ").containsIgnoringCase("Connection: close");
        }
    }

    @Test
    void bodiesThatAreTooLargeOrTooManyAreRefused() throws Exception {
        var much = "5000\r\n" + "a".repeat(0x5000) + "\r\n";
        for (var i = 0; i < 300; i++) {
            open(PATHS.get(i % 3) + "\r\nTransfer-Encoding: chunked\r\n", much.repeat(100));
        }
        var most = "a".repeat(60_000);
        for (var i = 0; i < 600; i++) {
            open(PATHS.get(i % 3) + "\r\nContent-Length: 60001\r\n", most);
        }

        assertThat(answer(sockets.get(0))).startsWith("HTTP/1.1 413 ");
        assertThat(answers(sockets.subList(300, 900)))
                .anySatisfy(
                        answer -> assertThat(answer).startsWith("HTTP/1.1 503 ").containsIgnoringCase("Retry-After: "))
                // Some wait for an octet that does not come.
                .allMatch(answer -> answer.startsWith("HTTP/1.1 503 ") || answer.startsWith("HTTP/1.1 408 "));
        assertThat(page().statusCode()).isEqualTo(200);
        for (var socket : sockets) {
            socket.close();
        }
        assertThat(register()).isTrue();
        assertThat(application.log()).doesNotContain("OutOfMemoryError");
    }

    @Test
    void whoeverStopsSendingAllButLittleHoldsMemoryForSecondsOnly() throws Exception {
        for (var path : PATHS) {
            open(path + "\r\nContent-Length: 60001\r\n", "a".repeat(50_000));
        }

        Awaitility.await("answers").atMost(TRICKLE).until(() -> {
            for (var socket : sockets) {
                trickle(socket);
            }
            return sockets.stream().allMatch(SilentSocketsIT::isAnswered);
        });

        for (var socket : sockets) {
            assertThat(answer(socket)).startsWith("HTTP/1.1 408 ").containsIgnoringCase("Connection: close");
        }
    }

    private static void trickle(Socket socket) throws IOException {
        if (!isAnswered(socket)) {
            socket.getOutputStream().write('a');
        }
    }

    private static boolean isAnswered(Socket socket) {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean register() throws Exception {
        return new RegistrationByApi(application.at("/api/v1/events/quiet/registrations"), "s1", "s2")
                .by("ada")
                .isRegistered();
    }

    private void open(String head, String body) throws IOException {
        var at = application.at("/");
        var socket = new Socket(at.getHost(), at.getPort());
        socket.setSoTimeout((int) Duration.ofMinutes(1).toMillis());
        sockets.add(socket);
        try {
            socket.getOutputStream()
                    .write((head + "Host: localhost\r\n\r\n" + body).getBytes(StandardCharsets.US_ASCII));
        } catch (IOException refusedMeanwhile) {
            // What was answered is read later.
        }
    }

    private static List<String> answers(List<Socket> sockets) throws IOException {
        var answers = new ArrayList<String>();
        for (var socket : sockets) {
            answers.add(answer(socket));
        }
        return answers;
    }

    /** Its head. */
    private static String answer(Socket socket) throws IOException {
        var input = socket.getInputStream();
        var head = new StringBuilder();
        for (var octet = input.read(); octet >= 0 && head.indexOf("\r\n\r\n") < 0; octet = input.read()) {
            head.append((char) octet);
        }
        return head.toString();
    }

    private io.restassured.response.Response page() {
        return given().get(application.at("/events/quiet/register"));
    }

    private Duration medianOfPages() {
        var times = new long[200];
        for (var i = 0; i < times.length; i++) {
            var from = System.nanoTime();
            assertThat(page().statusCode()).isEqualTo(200);
            times[i] = System.nanoTime() - from;
        }
        Arrays.sort(times);
        return Duration.ofNanos(times[times.length / 2]);
    }
}

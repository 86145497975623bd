package org.openroundtable.web.error;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests that are too much, sent as bytes since not every client would send them. */
@QuarkusTest
class BodyLimitTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int TOO_LONG = (2 << 20) + 1;

    @TestHTTPResource("/")
    URI site;

    @Test
    void aFormThatIsTooLongEndsOnAPage() throws IOException {
        assertPage(sendLong("POST /sample", FORM), 413, "What you sent is too long");
    }

    @Test
    void aFormOfUnknownLengthThatIsTooLongEndsOnAPage() throws IOException {
        assertPage(sendChunked("POST /sample", FORM, "a".repeat(TOO_LONG)), 413, "What you sent is too long");
    }

    @Test
    void whatIsOfUnknownLengthAndFitsIsRead() throws IOException {
        // A blank name comes back as it was sent.
        assertThat(sendChunked("POST /sample", FORM, "name=" + "+".repeat(5000)))
                .startsWith("HTTP/1.1 422 ")
                .contains("value=\"" + " ".repeat(5000) + "\"");
        assertThat(sendChunked("PUT /api/v1/events/x", "application/json", "[]"))
                .startsWith("HTTP/1.1 422 ")
                .contains("must be an object");
    }

    @Test
    void whatIsFarTooLongIsRefusedAtOnce() throws IOException {
        assertPage(send("POST /sample", header(FORM, 20 << 20), "a=b"), 413, "What you sent is too long");
        assertProblem(
                send("PUT /api/v1/events/x", header("application/json", TOO_LONG) + "Expect: 100-continue\r\n", ""),
                413);
    }

    @Test
    void aFormWithTooManyFieldsEndsOnAPage() throws IOException {
        var fields = IntStream.range(0, 1100).mapToObj(i -> "f" + i + "=").collect(Collectors.joining("&"));
        assertPage(send("POST /sample", header(FORM, fields.length()), fields), 413, "What you sent is too long");
    }

    @Test
    void aDocumentThatIsTooLongIsAProblem() throws IOException {
        assertProblem(sendLong("PUT /api/v1/events/x", "application/json"), 413);
        assertProblem(sendChunked("PUT /api/v1/events/x", "application/json", "a".repeat(TOO_LONG)), 413);
    }

    private static void assertPage(String answer, int status, String heading) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .containsIgnoringCase("Content-Type: text/html")
                .containsIgnoringCase("Cache-Control: no-store\r\n")
                .containsIgnoringCase("Content-Security-Policy: default-src 'self'")
                .contains("<h1>" + heading + "</h1>");
    }

    private static void assertProblem(String answer, int status) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .containsIgnoringCase("Content-Type: application/problem+json")
                .containsIgnoringCase("Cache-Control: no-store\r\n")
                .contains("\"status\":" + status);
    }

    private String sendLong(String line, String type) throws IOException {
        return send(line, header(type, TOO_LONG), "a".repeat(TOO_LONG));
    }

    private String sendChunked(String line, String type, String body) throws IOException {
        return send(
                line,
                "Content-Type: " + type + "\r\nTransfer-Encoding: chunked\r\n",
                Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n");
    }

    private static String header(String type, int length) {
        return "Content-Type: " + type + "\r\nContent-Length: " + length + "\r\n";
    }

    private String send(String line, String headers, String body) throws IOException {
        var request = line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Authorization: Bearer token-of-the-tests-0123456789abcdef\r\n" + headers + "\r\n" + body;
        try (var socket = new Socket(site.getHost(), site.getPort())) {
            var out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

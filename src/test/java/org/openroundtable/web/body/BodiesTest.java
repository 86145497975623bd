package org.openroundtable.web.body;

import java.io.IOException;
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.http.RawHttp;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests that are too much, sent as bytes since not every client would send them. */
@QuarkusTest
class BodiesTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int TOO_LONG = (64 << 10) + 1;
    private static final int DOCUMENT_TOO_LONG = (12 << 20) + 1;

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
                send(
                        "PUT /api/v1/events/x",
                        header("application/json", DOCUMENT_TOO_LONG) + "Expect: 100-continue\r\n",
                        ""),
                413);
    }

    @Test
    void whoeverAsksFirstIsToldToGoOn() throws IOException {
        assertThat(send("POST /sample", header(FORM, 5) + "Expect: 100-continue\r\n", "name="))
                .startsWith("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 422 ");
    }

    @Test
    void aFormInPartsIsReadAndNotTaken() throws IOException {
        var part = "--x\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\n   \r\n--x--\r\n";
        assertPage(
                send("POST /sample", header("multipart/form-data; boundary=x", part.length()), part),
                415,
                "We could not read what was sent");
    }

    @Test
    void aFormWithTooManyFieldsEndsOnAPage() throws IOException {
        var fields = IntStream.range(0, 2100).mapToObj(i -> "f" + i + "=").collect(Collectors.joining("&"));
        assertPage(send("POST /sample", header(FORM, fields.length()), fields), 413, "What you sent is too long");
    }

    @Test
    void aDocumentThatIsTooLongIsAProblem() throws IOException {
        var tooLong = "a".repeat(DOCUMENT_TOO_LONG);
        assertProblem(send("PUT /api/v1/events/x", header("application/json", tooLong.length()), tooLong), 413);
        assertProblem(sendChunked("PUT /api/v1/events/x", "application/json", tooLong), 413);
    }

    @Test
    void aDocumentMayBeLongerThanAForm() throws IOException {
        var spaces = " ".repeat(TOO_LONG) + "[]";
        assertThat(send("PUT /api/v1/events/x", header("application/json", spaces.length()), spaces))
                .startsWith("HTTP/1.1 422 ")
                .contains("must be an object");
        assertThat(sendChunked("PUT /api/v1/events/x", "application/json", spaces))
                .startsWith("HTTP/1.1 422 ");
    }

    @Test
    void ofWhomShowsNoValidTokenNoLongDocumentIsKept() throws IOException {
        var document = "[" + " ".repeat(TOO_LONG) + "]";
        for (var type : new String[] {"Content-Length: " + document.length(), "Transfer-Encoding: chunked"}) {
            var sent = type.startsWith("C") ? document : chunked(document);
            var headers = "Content-Type: application/json\r\nAuthorization: Bearer a-wrong-token\r\n" + type + "\r\n";
            assertProblem(exchange("PUT /api/v1/events/x", headers, sent), 401);
            assertProblem(exchange("PUT /api/v1/events/x", headers + "Expect: 100-continue\r\n", ""), 401);
        }
    }

    @Test
    void elsewhereInTheApiNothingIsLong() throws IOException {
        var body = " ".repeat(TOO_LONG);
        assertProblem(send("POST /api/v1/events/x/registrations", header("application/json", TOO_LONG), body), 413);
        assertProblem(sendChunked("POST /api/v1/events/x/registrations", "application/json", body), 413);
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
        return send(line, "Content-Type: " + type + "\r\nTransfer-Encoding: chunked\r\n", chunked(body));
    }

    private static String chunked(String body) {
        return Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n";
    }

    private static String header(String type, int length) {
        return "Content-Type: " + type + "\r\nContent-Length: " + length + "\r\n";
    }

    private String send(String line, String headers, String body) throws IOException {
        return exchange(line, "Authorization: Bearer " + Api.TOKEN + "\r\n" + headers, body);
    }

    private String exchange(String line, String headers, String body) throws IOException {
        return RawHttp.send(site, line + " HTTP/1.1", "Host: localhost\r\n" + headers, body);
    }
}

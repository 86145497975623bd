package org.openroundtable.web.door;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What a proxy could understand in another way than we do, and so let somebody's request hide in another. */
@QuarkusTest
class RequestHeadsTest {

    private static final String HOST = "Host: localhost\r\n";

    @TestHTTPResource("/")
    URI site;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: chunked, identity\r\n",
                "Transfer-Encoding: identity\r\n",
                "Transfer-Encoding: gzip, chunked\r\n",
                "Transfer-Encoding: chunked, chunked\r\n",
                "Transfer-Encoding: xchunked\r\n",
                "Transfer-Encoding: \r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
                "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n",
                "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
                "Content-Length: 5\r\nContent-Length: 6\r\n",
                "Content-Length: 5, 6\r\n",
                "Content-Length: +5\r\n",
                "Content-Length: -1\r\n",
                "Content-Length : 5\r\n",
            })
    void aBodyWhoseEndIsAMatterOfOpinionIsRefused(String framing) throws IOException {
        assertRefused("POST /sample HTTP/1.1\r\n" + HOST + framing + "\r\n0\r\n\r\n");
        assertRefused("PUT /api/v1/events/x HTTP/1.1\r\n" + HOST + framing + "\r\n0\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", HOST + HOST, HOST + "Host: elsewhere.example\r\n"})
    void aRequestNamesExactlyOneHost(String hosts) throws IOException {
        assertRefused("GET /events HTTP/1.1\r\n" + hosts + "\r\n");
        assertRefused("GET /sample/plain HTTP/1.1\r\n" + hosts + "\r\n");
    }

    @Test
    void nobodyButTheServerMarksARequest() throws IOException {
        assertThat(send("GET /events HTTP/1.1\r\n" + HOST + "X-Openroundtable-Faulty: \r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void nobodyIsLedToHttp2WithoutTls() throws IOException {
        var upgrade = "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n";
        assertThat(send("GET /events HTTP/1.1\r\n" + HOST + upgrade + "\r\n")).startsWith("HTTP/1.1 200 ");
    }

    private void assertRefused(String request) throws IOException {
        assertThat(send(request)).as(request).startsWith("HTTP/1.1 400 ");
    }

    private String send(String head) throws IOException {
        var request = head.replaceFirst("\r\n", "\r\nConnection: close\r\n");
        try (var socket = new Socket(site.getHost(), site.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package org.openroundtable.web.door;

import java.io.IOException;
import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.testing.http.RawHttp;

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
        assertRefused("POST /sample HTTP/1.1", HOST + framing, "0\r\n\r\n");
        assertRefused("PUT /api/v1/events/x HTTP/1.1", HOST + framing, "0\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", HOST + HOST, HOST + "Host: elsewhere.example\r\n"})
    void aRequestNamesExactlyOneHost(String hosts) throws IOException {
        assertRefused("GET /events HTTP/1.1", hosts, "");
        assertThat(RawHttp.send(site, "GET /events HTTP/1.1", hosts, "")).contains("text/html");
        assertRefused("GET /sample/plain HTTP/1.1", hosts, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PRI * HTTP/1.1",
                "OPTIONS * HTTP/1.1",
                "GET * HTTP/1.1",
                "GET ?x HTTP/1.1",
                "GET events HTTP/1.1"
            })
    void aTargetThatIsNoPathIsRefusedWithAPage(String request) throws IOException {
        assertThat(RawHttp.send(site, request, HOST, ""))
                .startsWith("HTTP/1.1 400 ")
                .contains("text/html")
                .contains("<h1");
    }

    @Test
    void nobodyButTheServerMarksARequest() throws IOException {
        assertThat(RawHttp.send(site, "GET /events HTTP/1.1", HOST + "X-Openroundtable-Faulty: \r\n", ""))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void nobodyIsLedToHttp2WithoutTls() throws IOException {
        var upgrade = "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n";
        assertThat(RawHttp.send(site, "GET /events HTTP/1.1", HOST + upgrade, ""))
                .startsWith("HTTP/1.1 200 ");
    }

    private void assertRefused(String request, String headers, String body) throws IOException {
        assertThat(RawHttp.send(site, request, headers, body))
                .as(request + "\r\n" + headers)
                .startsWith("HTTP/1.1 400 ");
    }
}

package org.openroundtable.benchmark.client;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A client with one connection per thread, kept alive. It follows no redirects and keeps no cookies. It takes little of
 * the processors, which it shares with what is measured.
 */
public final class Web {

    private static final int PATIENCE_MILLIS = 60_000;
    private static final Map<String, String> COMPRESSED = Map.of("Accept-Encoding", "gzip");

    static {
        // Asked for by the JDK when the first connection is made.
        System.setProperty("http.maxConnections", "64");
        System.setProperty("sun.net.http.retryPost", "false");
    }

    private final URI root;

    public Web(URI root) {
        this.root = root;
    }

    /** @param headers of the answer: {@code Location}, null if absent */
    public record Answer(int status, String location, String body) {

        public Answer expect(int expected) {
            if (status != expected) {
                throw new IllegalStateException("%d instead of %d: %s".formatted(status, expected, body));
            }
            return this;
        }
    }

    public Answer get(String path) throws IOException {
        return answer(open("GET", path, Map.of()));
    }

    public Answer send(String method, String path, Map<String, String> headers, String body) throws IOException {
        var connection = open(method, path, headers);
        connection.setDoOutput(true);
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        connection.setFixedLengthStreamingMode(bytes.length);
        try (var out = connection.getOutputStream()) {
            out.write(bytes);
        }
        return answer(connection);
    }

    /** The length of a page as it is sent to a browser that takes it compressed. */
    public long length(String path) throws IOException {
        var connection = open("GET", path, COMPRESSED);
        try (var body = connection.getInputStream()) {
            return body.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** Takes a page as browsers do, compressed where the server likes, without looking at it, as far as the status is 200. */
    public void read(String path) throws IOException {
        read(path, COMPRESSED);
    }

    /** The same of somebody who is signed in. */
    public void read(String path, String cookie) throws IOException {
        read(path, Map.of("Accept-Encoding", "gzip", "Cookie", cookie));
    }

    private void read(String path, Map<String, String> headers) throws IOException {
        var connection = open("GET", path, headers);
        try (var body = connection.getInputStream()) {
            body.transferTo(OutputStream.nullOutputStream());
        }
        if (connection.getResponseCode() != 200) {
            throw new IllegalStateException("%d at %s".formatted(connection.getResponseCode(), path));
        }
    }

    private HttpURLConnection open(String method, String path, Map<String, String> headers) throws IOException {
        var connection = (HttpURLConnection) root.resolve(path).toURL().openConnection();
        connection.setRequestMethod(method);
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setConnectTimeout(PATIENCE_MILLIS);
        connection.setReadTimeout(PATIENCE_MILLIS);
        headers.forEach(connection::setRequestProperty);
        return connection;
    }

    private static Answer answer(HttpURLConnection connection) throws IOException {
        var status = connection.getResponseCode();
        try (var body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return new Answer(
                    status,
                    connection.getHeaderField("Location"),
                    body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}

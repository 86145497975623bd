package org.openroundtable.benchmark.installation;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** The first administrator, signed in, who waits for one page after the other. */
final class Administrator {

    /** Whom the application makes when it starts with these. */
    private static final String EMAIL = "administrator@roundtable.example";

    private static final String PASSWORD = "password of the benchmark";

    private final URI application;
    private final String cookie;

    /** @param bytes as they were sent */
    record Read(double firstByte, double whole, long bytes) {}

    /** Variables of the environment by which the application makes this one. */
    static Map<String, String> settings() {
        return Map.of(
                "OPENROUNDTABLE_BOOTSTRAP_ADMIN_EMAIL", EMAIL, "OPENROUNDTABLE_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);
    }

    private Administrator(URI application, String cookie) {
        this.application = application;
        this.cookie = cookie;
    }

    static Administrator signedIn(URI application) throws IOException {
        var connection = open(application, "/organiser/sign-in");
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
        connection.setRequestProperty("Sec-Fetch-Site", "same-origin");
        connection.setDoOutput(true);
        try (var out = connection.getOutputStream()) {
            out.write(("email=" + encoded(EMAIL) + "&password=" + encoded(PASSWORD)).getBytes(StandardCharsets.UTF_8));
        }
        var cookie = connection.getHeaderField("Set-Cookie");
        if (connection.getResponseCode() != 303 || cookie == null) {
            throw new IllegalStateException("Nobody was signed in: " + connection.getResponseCode());
        }
        return new Administrator(application, cookie.replaceAll(";.*", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Whether there is such a page for the event; not all have a text on personal data, say. */
    boolean finds(String path) throws IOException {
        var status = asked(path).getResponseCode();
        return status != 404 && status != 303;
    }

    /** The median of some visits, in milliseconds. As often again before anything is counted. */
    double median(String path, int visits) throws IOException {
        return times(path, visits)[visits / 2];
    }

    /**
     * How long some visits take, in milliseconds, the shortest first. As often again before anything is counted.
     *
     * @param path from the root of the site
     */
    double[] times(String path, int visits) throws IOException {
        var times = new double[visits];
        for (var i = -visits; i < visits; i++) {
            var read = read(path);
            if (i >= 0) {
                times[i] = read.whole();
            }
        }
        Arrays.sort(times);
        return times;
    }

    Read read(String path) throws IOException {
        var connection = asked(path);
        long start = System.nanoTime();
        if (connection.getResponseCode() != 200) {
            throw new IllegalStateException(connection.getResponseCode() + " at " + connection.getURL());
        }
        try (var body = connection.getInputStream()) {
            body.read();
            var firstByte = millisSince(start);
            var bytes = 1 + body.transferTo(OutputStream.nullOutputStream());
            return new Read(firstByte, millisSince(start), bytes);
        }
    }

    private HttpURLConnection asked(String path) throws IOException {
        var connection = open(application, path);
        connection.setRequestProperty("Cookie", cookie);
        return connection;
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static HttpURLConnection open(URI application, String path) throws IOException {
        var connection = (HttpURLConnection) application.resolve(path).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        return connection;
    }
}

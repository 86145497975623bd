package org.openroundtable.benchmark.installation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lists, searches and files of the organisers, with 200 events and 200,000 registrations in the database. */
public final class LargeInstallation {

    /** The first administrator, whom the application makes when it starts with these. */
    public static final String ADMINISTRATOR = "administrator@roundtable.example";

    public static final String PASSWORD = "password of the benchmark";

    private static final List<String> LISTS = List.of(
            "large-50/registrations",
            "large-1/registrations",
            "large-1/registrations?sort=name",
            "large-1/registrations?status=waiting&country=DE",
            "large-1/registrations?session=s1&place=waiting",
            "large-1/registrations?answered=accessibilityNeeds",
            "large-50/waiting",
            "large-50/needs");

    private static final List<String> SEARCHES = List.of(
            "large-50/registrations?q=Shneider",
            "large-1/registrations?q=Shneider",
            "large-1/registrations?q=Elodi+Papulos");

    /** @param millis the median */
    public record Timing(String what, double millis) {}

    /** @param firstByte in milliseconds, as is the rest */
    public record Export(String format, double firstByte, double whole, long bytes) {}

    public record Measured(List<Timing> lists, List<Timing> searches, List<Export> exports) {}

    private final URI application;
    private final int visits;
    private String cookie;

    public LargeInstallation(URI application, int visits) {
        this.application = application;
        this.visits = visits;
    }

    public Measured measure(Connection database) throws IOException, SQLException {
        fill(database);
        signIn();
        var lists = new ArrayList<Timing>();
        for (var list : LISTS) {
            lists.add(timing(list));
        }
        var searches = new ArrayList<Timing>();
        for (var search : SEARCHES) {
            searches.add(timing(search));
        }
        return new Measured(lists, searches, List.of(export("csv"), export("xlsx")));
    }

    private static void fill(Connection database) throws IOException, SQLException {
        try (InputStream file = LargeInstallation.class.getResourceAsStream("/benchmark/large-installation.sql");
                var statement = database.createStatement()) {
            statement.execute(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private void signIn() throws IOException {
        var connection = open("/organiser/sign-in");
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
        connection.setRequestProperty("Sec-Fetch-Site", "same-origin");
        connection.setDoOutput(true);
        try (var out = connection.getOutputStream()) {
            out.write(("email=" + encoded(ADMINISTRATOR) + "&password=" + encoded(PASSWORD))
                    .getBytes(StandardCharsets.UTF_8));
        }
        cookie = connection.getHeaderField("Set-Cookie");
        if (connection.getResponseCode() != 303 || cookie == null) {
            throw new IllegalStateException("Nobody was signed in: " + connection.getResponseCode());
        }
        cookie = cookie.replaceAll(";.*", "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** As often again before anything is counted. */
    private Timing timing(String path) throws IOException {
        var times = new double[visits];
        for (var i = -visits; i < visits; i++) {
            long start = System.nanoTime();
            read(page(path), start);
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return new Timing(path, times[times.length / 2]);
    }

    private Export export(String format) throws IOException {
        var connection = page("large-1/registrations/export." + format);
        long start = System.nanoTime();
        var read = read(connection, start);
        return new Export(format, read.firstByte(), (System.nanoTime() - start) / 1e6, read.bytes());
    }

    private record Read(double firstByte, long bytes) {}

    private static Read read(HttpURLConnection connection, long start) throws IOException {
        try (var body = connection.getInputStream()) {
            body.read();
            var firstByte = (System.nanoTime() - start) / 1e6;
            var bytes = 1 + body.transferTo(OutputStream.nullOutputStream());
            if (connection.getResponseCode() != 200) {
                throw new IllegalStateException(connection.getResponseCode() + " at " + connection.getURL());
            }
            return new Read(firstByte, bytes);
        }
    }

    private HttpURLConnection page(String path) throws IOException {
        var connection = open("/organiser/events/" + path);
        connection.setRequestProperty("Cookie", cookie);
        return connection;
    }

    private HttpURLConnection open(String path) throws IOException {
        var connection = (HttpURLConnection) application.resolve(path).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        return connection;
    }
}

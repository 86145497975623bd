package org.openroundtable.update;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.openroundtable.testing.ApplicationProcess;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

import io.restassured.RestAssured;

/** Keeps what the version answers that is packaged in {@code target/quarkus-app}, in the directory that it is given. */
final class Recording {

    static final String PUBLIC_URL = "https://roundtable.example";

    private static final Pattern LINK = Pattern.compile("href=\"(?:" + PUBLIC_URL + ")?(/[^\"#]*)");
    /** What a visitor chooses, what browsers fetch for themselves, and mails, which are taken one by one. */
    private static final Pattern NO_PAGE =
            Pattern.compile("/(language|zone|dev|q)\\b.*|.*[?&]zone=.*|.*\\.(css|js|svg)");

    /** What is kept in one language, because the others are made in the same way. */
    private static final Pattern DETAIL = Pattern.compile("/dev/.*|.*/(details|cancellation.*|sessions.*|speakers/.*)");

    private final ApplicationProcess application;

    private Recording(ApplicationProcess application) {
        this.application = application;
    }

    public static void main(String[] arguments) throws Exception {
        var target = Path.of(arguments[0]);
        var directory = Files.createTempDirectory("recording-");
        try (var application = ApplicationProcess.start(
                directory, Map.of("OPENROUNDTABLE_DEMO", "true", "OPENROUNDTABLE_PUBLIC_URL", PUBLIC_URL))) {
            RestAssured.baseURI = "http://" + application.at("/").getHost();
            RestAssured.port = application.at("/").getPort();
            new Recording(application).record(target);
        }
    }

    private void record(Path target) throws Exception {
        try (var database = application.database()) {
            var registrants = new World(
                            application.at("/"), address -> links(database, "m.recipient = '" + address + "'")
                                    .get(0))
                    .make();
            Awaitility.await("the hold of an address to run out")
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> !Dump.column(
                                    database,
                                    "select id from registration where state = 'EXPIRED' and email like 'expired@%'")
                            .isEmpty());
            trim(database);
            Files.createDirectories(target);
            var schema = Dump.column(database, "select max(version) from flyway_schema_history")
                    .get(0);
            Files.writeString(
                    target.resolve("recording.properties"), "schema=%s%nmoment=%s%n".formatted(schema, Instant.now()));
            write(target.resolve("database.txt.xz"), file -> Dump.write(database, file));
            write(target.resolve("answers.jsonl.xz"), file -> answers(addresses(database, registrants), file));
        }
    }

    /** Of the mails to the guests of the demo, which all look alike, a few are enough. */
    private static void trim(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("delete from outbox_mail where recipient not like '%@industry.example' and id not in"
                    + " (select id from outbox_mail where recipient not like '%@industry.example'"
                    + " order by created_at desc limit 12)");
        }
    }

    private static Set<String> addresses(Connection database, List<String> registrants) throws SQLException {
        var start = new LinkedHashSet<>(List.of("/", "/events", "/robots.txt", "/sitemap.xml", "/api/v1/events"));
        for (var slug : Dump.column(database, "select slug from event order by id")) {
            start.add("/api/v1/events/" + slug);
            start.add("/api/v1/events/" + slug + "/document");
        }
        start.addAll(registrants);
        start.addAll(links(database, "true"));
        for (var id : Dump.column(
                database, "select id from outbox_mail where recipient like '%@industry.example' order by id")) {
            start.add("/dev/mail/" + id + "/html");
            start.add("/dev/mail/" + id + "/attachment");
        }
        return start;
    }

    private static void answers(Set<String> start, Writer file) throws IOException {
        // By path, so that what is alike stands together and takes little space.
        for (var path : new TreeSet<>(crawl(start))) {
            file.append(Answer.to(path, "en").line()).append('\n');
            var answer = Answer.to(path, "fr");
            if (answer.type().equals("text/html") && !DETAIL.matcher(path).matches()) {
                file.append(answer.line()).append('\n');
            }
        }
    }

    private static Set<String> crawl(Set<String> start) {
        var found = new LinkedHashSet<>(start);
        var queue = new ArrayDeque<>(start);
        while (!queue.isEmpty()) {
            var path = queue.remove();
            var page = Answer.to(path, "en");
            if (page.type().equals("text/html") && !path.startsWith("/dev/")) {
                LINK.matcher(page.body())
                        .results()
                        .map(link -> link.group(1).replace("&amp;", "&"))
                        .filter(link -> !NO_PAGE.matcher(link).matches() && found.add(link))
                        .forEach(queue::add);
            }
        }
        return found;
    }

    private static List<String> links(Connection database, String condition) throws SQLException {
        return Dump.column(
                database,
                "select (regexp_match(m.text_body, '/registrations/[A-Za-z0-9_-]{43}(?!/)'))[1]"
                        + " from outbox_mail m where m.text_body ~ '/registrations/[A-Za-z0-9_-]{43}(?!/)' and "
                        + condition
                        + " order by m.created_at, m.id");
    }

    interface Content {

        void writeTo(Writer file) throws SQLException, IOException;
    }

    private static void write(Path path, Content content) throws SQLException, IOException {
        try (var file = new OutputStreamWriter(
                new XZOutputStream(Files.newOutputStream(path), new LZMA2Options()), StandardCharsets.UTF_8)) {
            content.writeTo(file);
        }
    }
}

package org.openroundtable.registration.desk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openroundtable.database.EmbeddedDatabase;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.ApplicationProcess;
import org.openroundtable.testing.EventBuilder;
import org.openroundtable.testing.RegistrationByApi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.testing.Race.race;

/**
 * Two nodes of the application as delivered, beside one database. Thirty-two people at a time register, come twice, change
 * their minds, cancel and accept, on whichever node and in any order, while the organiser resizes and moves sessions.
 */
class RandomWalkIT {

    private static final int OPERATIONS = 2_000;
    private static final int CLIENTS = 32;
    private static final int LOOKS = 10;
    /** The same walk each time, as far as those who walk at once let it be; another with {@code -Dseed=}. */
    private static final long SEED = Long.getLong("seed", 20_261_126);

    private static final List<List<String>> WISHES =
            List.of(List.of("s1"), List.of("s2"), List.of("s1", "s2"), List.of("s1", "s3"), List.of("s1", "s2", "s3"));
    private static final HttpClient BROWSER =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    Path directory;

    private final List<ApplicationProcess> nodes = new ArrayList<>();
    private final List<EventBuilder> events = new ArrayList<>();
    private final List<String> slugs = List.of("given", "offered");
    private final List<String> emails = Collections.synchronizedList(new ArrayList<>());
    private final List<String> pages = Collections.synchronizedList(new ArrayList<>());
    private final List<String> violations = Collections.synchronizedList(new ArrayList<>());

    @Test
    void theBooksAddUpAndNobodyFails() throws Exception {
        try (var database = EmbeddedDatabase.start(directory.resolve("database"));
                var one = start(database, "one");
                var two = start(database, "two")) {
            nodes.addAll(List.of(one, two));
            events.add(event("given"));
            events.add(event("offered").offeringFor(Duration.ofHours(1)));
            events.forEach(EventBuilder::openNow);
            var books = new BooksInSql(database);

            var statuses = race(OPERATIONS, CLIENTS, i -> {
                if (i % (OPERATIONS / LOOKS) == 0) {
                    violations.addAll(books.violations());
                }
                return operation(i, new Random(SEED + i));
            });

            violations.addAll(books.violations());
            assertThat(violations).isEmpty();
            assertThat(statuses).allMatch(status -> status > 0 && status < 500);
            assertThat(books.registrations())
                    .as("all that were acknowledged, and no other")
                    .isEqualTo(pages.size());
            assertThat(pages).hasSizeGreaterThan(OPERATIONS / 4);
        }
    }

    private int operation(int number, Random random) throws Exception {
        var node = nodes.get(random.nextInt(nodes.size()));
        var kind = pages.isEmpty() ? 0 : random.nextInt(100);
        if (kind < 45) {
            return register(node, random, "person" + number);
        } else if (kind < 50) {
            var both = race(2, i -> register(nodes.get(i), new Random(number), "twice" + number));
            return Math.max(both.get(0), both.get(1));
        } else if (kind < 55) {
            return register(
                    node, random, emails.get(random.nextInt(emails.size())).split("@")[0]);
        } else if (kind < 70) {
            return post(node, random, "/cancellation", "");
        } else if (kind < 80) {
            return post(node, random, "/cancellation", "session=s" + (1 + random.nextInt(3)));
        } else if (kind < 90) {
            return post(
                    node,
                    random,
                    "/sessions",
                    "sessions=s1&sessions=s2" + (random.nextBoolean() ? "&sessions=s3" : ""));
        } else if (kind < 96) {
            return post(node, random, "/acceptance", random.nextBoolean() ? "" : "session=s1");
        }
        return put(random);
    }

    private int register(ApplicationProcess node, Random random, String person) {
        var slug = slugs.get(random.nextInt(slugs.size()));
        var wish = WISHES.get(random.nextInt(WISHES.size())).toArray(String[]::new);
        var one = new RegistrationByApi(node.at("/api/v1/events/" + slug + "/registrations"), wish).by(person);
        if (one.isRegistered()) {
            emails.add(one.email());
            pages.add(one.page());
        }
        return one.status();
    }

    private int post(ApplicationProcess node, Random random, String place, String form)
            throws IOException, InterruptedException {
        URI address = node.at(pages.get(random.nextInt(pages.size())) + place);
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return BROWSER.send(request, BodyHandlers.discarding()).statusCode();
    }

    /** Every time it is another size, and sometimes another time, at which the third may overlap with the second. */
    private int put(Random random) {
        var event = events.get(random.nextInt(events.size()));
        synchronized (event) {
            event.limitedTo(80 + random.nextInt(40), 60 + random.nextInt(20), 30 + random.nextInt(20), 20);
            var apart = event.startOf("s2").plus(Duration.ofHours(random.nextBoolean() ? 0 : 2));
            event.whereSession("s3", session -> session.put("start", apart.toString())
                    .put("end", apart.plus(Duration.ofHours(1)).toString()));
            event.openNow();
        }
        return 200;
    }

    private EventBuilder event(String slug) {
        return Api.anEvent(nodes.get(0).at("/"), slug).limitedTo(100, 70, 40, 20);
    }

    private ApplicationProcess start(EmbeddedDatabase database, String name) throws IOException {
        return ApplicationProcess.start(
                Files.createDirectories(directory.resolve(name)), ApplicationProcess.on(database));
    }
}

package org.openroundtable.testing.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Reads server-sent events (HTML standard, section 9.2) as they come, until it is closed or they end. */
public final class EventStream implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpResponse<Stream<String>> answer;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    /** @param id null: it has none */
    public record Event(String id, String name, String data) {}

    private EventStream(HttpResponse<Stream<String>> answer) {
        this.answer = answer;
        var reader = new Thread(this::read, "event-stream");
        reader.setDaemon(true);
        reader.start();
    }

    /** @param headers names and values, one after the other */
    public static EventStream open(URI address, String... headers) {
        try {
            var request = HttpRequest.newBuilder(address).headers(headers).build();
            return new EventStream(CLIENT.send(request, BodyHandlers.ofLines()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public int status() {
        return answer.statusCode();
    }

    public HttpHeaders headers() {
        return answer.headers();
    }

    /** All that have come so far. */
    public List<Event> events() {
        return events;
    }

    public List<Event> events(String name) {
        return events.stream().filter(event -> event.name().equals(name)).toList();
    }

    /** The server has ended it, or is gone. */
    public boolean isEnded() {
        return ended;
    }

    private void read() {
        try (var lines = answer.body()) {
            read(lines.iterator());
        } catch (RuntimeException gone) {
            // As it may.
        } finally {
            ended = true;
        }
    }

    private void read(Iterator<String> lines) {
        String id = null;
        var name = "";
        var data = "";
        while (lines.hasNext()) {
            var line = lines.next();
            if (line.startsWith("id:")) {
                id = line.substring("id:".length());
            } else if (line.startsWith("event:")) {
                name = line.substring("event:".length());
            } else if (line.startsWith("data:")) {
                data = line.substring("data:".length());
            } else if (line.isEmpty() && !name.isEmpty()) {
                events.add(new Event(id, name, data));
                name = "";
            }
        }
    }

    @Override
    public void close() {
        answer.body().close();
    }
}

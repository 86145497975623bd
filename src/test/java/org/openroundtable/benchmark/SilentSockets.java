package org.openroundtable.benchmark;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.openroundtable.benchmark.client.Load.Pace;
import org.openroundtable.benchmark.measurement.Application;
import org.openroundtable.benchmark.measurement.Effort;
import org.openroundtable.benchmark.measurement.Figures;

/** Requests whose body never comes, and the form beside them. */
final class SilentSockets {

    private static final int SOCKETS = 1000;
    private static final String REST =
            "\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 9\r\n\r\n";

    private final Application application;
    private final Visitors visitors;
    private final Effort effort;

    SilentSockets(Application application, Visitors visitors, Effort effort) {
        this.application = application;
        this.visitors = visitors;
        this.effort = effort;
    }

    void measure(String form, Figures figures) throws IOException {
        var quiet = read(form);
        var sockets = new ArrayList<Socket>();
        Pace beside;
        try {
            for (var i = 0; i < SOCKETS; i++) {
                sockets.add(open("POST " + form + " HTTP/1.1"));
            }
            beside = read(form);
        } finally {
            for (var socket : sockets) {
                socket.close();
            }
        }
        figures.goal("form page beside 1000 silent sockets, median, of quiet", beside.p50() / quiet.p50(), "≤ 2");
        figures.table(
                "The form page, read by one after the other, beside 1000 requests of which no body comes. Times in"
                        + " milliseconds.",
                List.of("", "p50", "p99"),
                List.of(cells("quiet", quiet), cells("beside silent sockets", beside)));
    }

    private Pace read(String page) {
        return effort.measure("form pages", 1, user -> visitors.reading(page));
    }

    private Socket open(String request) throws IOException {
        var socket = new Socket(
                application.address().getHost(), application.address().getPort());
        socket.getOutputStream().write((request + REST).getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static List<String> cells(String what, Pace pace) {
        return List.of(what, "%.1f".formatted(pace.p50()), "%.1f".formatted(pace.p99()));
    }
}

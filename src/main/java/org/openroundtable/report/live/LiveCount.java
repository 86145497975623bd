package org.openroundtable.report.live;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

import org.openroundtable.registration.occupancy.EventOccupancy;
import org.openroundtable.report.figure.Figure;
import org.openroundtable.report.figure.SessionCount;
import org.openroundtable.report.figure.Tally;
import org.openroundtable.secret.Sha256;

/**
 * What was counted of an event at a moment.
 *
 * @param id of what was counted, the same on all nodes: who knows it knows these figures
 */
public record LiveCount(String id, Instant at, Tally tally, EventOccupancy occupancy) {

    private static final int LETTERS = 16;

    static LiveCount of(Instant at, Tally tally, EventOccupancy occupancy) {
        var all = numbers(tally, occupancy).toString()
                + tally.shares()
                + tally.days()
                + tally.overlaps()
                + tally.lines()
                + new TreeMap<>(tally.spreads());
        var digest = HexFormat.of().formatHex(Sha256.of(all.getBytes(StandardCharsets.UTF_8)));
        return new LiveCount(digest.substring(0, LETTERS), at, tally, occupancy);
    }

    /**
     * The numbers that have a name of their own: figures by their codes, and {@code session/CODE/confirmed}, {@code
     * waiting} and {@code left} of each session. Null: it cannot be said, or there is no limit.
     */
    public Map<String, Long> numbers() {
        return numbers(tally, occupancy);
    }

    /** In all, whatever has become of them. */
    long registrations() {
        return tally.figures().getOrDefault(Figure.SUBMISSIONS, 0L);
    }

    private static Map<String, Long> numbers(Tally tally, EventOccupancy occupancy) {
        var numbers = new TreeMap<String, Long>();
        tally.figures().forEach((figure, number) -> numbers.put(figure.code(), number));
        var sessions = new HashSet<>(occupancy.sessions().keySet());
        sessions.addAll(tally.sessions().keySet());
        for (var code : sessions) {
            var count = tally.sessions().getOrDefault(code, SessionCount.NONE);
            var name = "session/" + code + "/";
            numbers.put(name + "confirmed", count.confirmed());
            numbers.put(name + "waiting", count.waiting());
            occupancy.session(code).ifPresent(session -> numbers.put(name + "left", asLong(session.placesLeft())));
        }
        return numbers;
    }

    private static Long asLong(Integer number) {
        return number == null ? null : Long.valueOf(number);
    }
}

package org.openroundtable.document.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/** Finds sessions that go on at the same time and share something of which there is one. */
public final class Overlaps {

    /** @param earlier has not ended when the later one begins */
    public record Overlap<T>(T shared, SessionDocument earlier, SessionDocument later) {}

    private Overlaps() {}

    /**
     * One for each session that begins while another one goes on with the same; in the order in which they begin. Those
     * that are called off, or whose times are not known, are in nobody's way.
     */
    public static <T> List<Overlap<T>> of(
            List<SessionDocument> sessions, Function<SessionDocument, ? extends Collection<T>> shared) {
        var overlaps = new ArrayList<Overlap<T>>();
        var last = new HashMap<T, SessionDocument>();
        sessions.stream()
                .filter(session -> session.takesPlace() && session.start() != null && session.end() != null)
                .sorted(Comparator.comparing(session -> session.start().toInstant()))
                .forEach(session -> {
                    for (var item : shared.apply(session)) {
                        var earlier = last.get(item);
                        if (earlier != null && session.start().isBefore(earlier.end())) {
                            overlaps.add(new Overlap<>(item, earlier, session));
                        }
                        if (earlier == null || session.end().isAfter(earlier.end())) {
                            last.put(item, session);
                        }
                    }
                });
        return overlaps;
    }
}

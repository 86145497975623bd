package org.openroundtable.registration;

import java.util.ArrayList;
import java.util.List;

import org.openroundtable.programme.SessionFacts;

/**
 * Two sessions that one person can't both attend.
 *
 * @param first code of the one that starts first
 * @param second code of the other
 */
public record Clash(String first, String second) {

    public static List<Clash> among(List<? extends SessionFacts> sessions) {
        var clashes = new ArrayList<Clash>();
        for (var one : sessions) {
            for (var other : sessions) {
                if (startsBefore(one, other) && one.overlaps(other)) {
                    clashes.add(new Clash(one.code(), other.code()));
                }
            }
        }
        return clashes;
    }

    private static boolean startsBefore(SessionFacts one, SessionFacts other) {
        var order = one.startsAt().compareTo(other.startsAt());
        return order < 0 || order == 0 && one.id() < other.id();
    }
}

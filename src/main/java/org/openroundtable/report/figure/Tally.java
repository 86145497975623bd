package org.openroundtable.report.figure;

import java.util.List;
import java.util.Map;

import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.SessionRecord;

/**
 * All that is counted of an event, as of one moment.
 *
 * @param figures null: it cannot be said
 * @param shares the largest first
 * @param sessions by their codes; where nobody ever wanted a place, there is nothing
 * @param days each from the first registration to the last change, also those on which there was none
 */
public record Tally(
        Map<Figure, Long> figures,
        Map<Breakdown, List<Share>> shares,
        Map<String, SessionCount> sessions,
        List<DayCount> days) {

    /** Those that people register for by themselves, and what else somebody has a place in. */
    public List<SessionRecord> sessionsOf(EventSnapshot event) {
        return event.ever().stream()
                .filter(session ->
                        session.isRegistrable() && !session.isWithdrawn() || sessions.containsKey(session.code()))
                .toList();
    }
}

package org.openroundtable.organiser.programme;

import java.time.LocalDate;
import java.util.List;

/**
 * One day of the programme, in order of time.
 *
 * @param shown those of the sessions that are on a page; one after the other
 */
public record ProgrammeDay(LocalDate date, List<SessionRow> sessions, List<SessionRow> shown) {

    ProgrammeDay(LocalDate date, List<SessionRow> sessions) {
        this(date, sessions, sessions);
    }

    /** The one before it is at the same time, so that they may change places. */
    public boolean mayRise(SessionRow session) {
        return areAtOnce(sessions.indexOf(session) - 1);
    }

    /** The one behind it is at the same time. */
    public boolean mayFall(SessionRow session) {
        return areAtOnce(sessions.indexOf(session));
    }

    ProgrammeDay showing(List<SessionRow> page) {
        return new ProgrammeDay(
                date, sessions, sessions.stream().filter(page::contains).toList());
    }

    private boolean areAtOnce(int first) {
        if (first < 0 || first + 1 >= sessions.size()) {
            return false;
        }
        var one = sessions.get(first);
        var other = sessions.get(first + 1);
        return one.start().isEqual(other.start()) && one.end().isEqual(other.end());
    }

    public ProgrammeGrid grid() {
        return ProgrammeGrid.of(shown);
    }
}

package org.openroundtable.organiser.programme;

import java.time.LocalDate;
import java.util.List;

/** One day of the programme, in order of time. */
public record ProgrammeDay(LocalDate date, List<SessionRow> sessions) {

    /**
     * The one before it is at the same time, so that they may change places.
     *
     * @param position of the session, from 0
     */
    public boolean mayRise(int position) {
        return areAtOnce(position - 1);
    }

    /** The one behind it is at the same time. */
    public boolean mayFall(int position) {
        return areAtOnce(position);
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
        return ProgrammeGrid.of(sessions);
    }
}

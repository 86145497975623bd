package org.openroundtable.organiser.programme;

import java.time.LocalDate;
import java.util.List;

/** One day of the programme, in order of time. */
public record ProgrammeDay(LocalDate date, List<SessionRow> sessions) {

    public ProgrammeGrid grid() {
        return ProgrammeGrid.of(sessions);
    }
}

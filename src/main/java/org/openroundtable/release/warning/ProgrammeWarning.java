package org.openroundtable.release.warning;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that is unlikely to be meant.
 *
 * @param sessions codes of those that it is about, the earlier one first
 * @param subject name of the person, the room, the track or the organisation; null: it is about none
 * @param day null: it is about none as a whole
 */
public record ProgrammeWarning(
        WarningRule rule, Severity severity, List<String> sessions, String subject, LocalDate day) {

    public boolean isBlocking() {
        return severity == Severity.BLOCK;
    }
}

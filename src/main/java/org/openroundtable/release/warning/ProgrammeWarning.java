package org.openroundtable.release.warning;

import java.util.List;

/**
 * Something that is unlikely to be meant.
 *
 * @param sessions codes of those that it is about, the earlier one first
 * @param subject name of the person, the room, the track or the organisation; null: it is about none
 */
public record ProgrammeWarning(WarningRule rule, Severity severity, List<String> sessions, String subject) {

    public boolean isBlocking() {
        return severity == Severity.BLOCK;
    }
}

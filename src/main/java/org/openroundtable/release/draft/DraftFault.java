package org.openroundtable.release.draft;

import org.openroundtable.json.Violation;

/**
 * What keeps a draft from being published.
 *
 * @param path of the field, with sessions, speakers and questions by their names: {@code /sessions/panel-1/end}
 */
public record DraftFault(String path, Violation violation) {

    /** Nothing is wrong with it but that it is not there. */
    public boolean isMissing() {
        return violation.isMissing();
    }
}

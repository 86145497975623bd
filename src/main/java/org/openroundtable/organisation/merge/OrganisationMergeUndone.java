package org.openroundtable.organisation.merge;

import java.util.Map;

import org.openroundtable.account.Change;

/** What was moved from one record into another is back where it was. */
record OrganisationMergeUndone(Map<String, String> before, Map<String, String> after) implements Change {

    static OrganisationMergeUndone of(String from, String into) {
        return new OrganisationMergeUndone(Map.of("organisation", into), Map.of("organisation", from));
    }
}

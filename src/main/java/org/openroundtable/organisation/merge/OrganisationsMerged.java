package org.openroundtable.organisation.merge;

import java.util.Map;

import org.openroundtable.account.Change;

/** One record has become part of another. */
record OrganisationsMerged(Map<String, String> before, Map<String, String> after) implements Change {

    static OrganisationsMerged of(String from, String into) {
        return new OrganisationsMerged(Map.of("organisation", from), Map.of("organisation", into));
    }
}

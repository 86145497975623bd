package org.openroundtable.organisation.merge;

import java.util.List;
import java.util.Map;

import org.openroundtable.account.Change;

/** Spellings of one record lead to another. */
record OrganisationSplit(Map<String, Object> before, Map<String, Object> after) implements Change {

    static OrganisationSplit of(String from, String into, List<String> spellings) {
        return new OrganisationSplit(
                Map.of("organisation", from), Map.of("organisation", into, "spellings", String.join("; ", spellings)));
    }
}

package org.openroundtable.organisation.merge;

import java.util.Map;

import org.openroundtable.account.Change;
import org.openroundtable.organisation.pair.Verdict;

/** Somebody has decided that two records are different, that nobody can tell, or that this is to be decided again. */
record OrganisationsToldApart(Object before, Map<String, String> after) implements Change {

    static OrganisationsToldApart of(String one, String other, Verdict verdict) {
        return new OrganisationsToldApart(
                null, Map.of("organisation", one + "; " + other, "verdict", verdict == null ? "OPEN" : verdict.name()));
    }
}

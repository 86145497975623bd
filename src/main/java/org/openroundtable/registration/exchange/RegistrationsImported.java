package org.openroundtable.registration.exchange;

import org.openroundtable.account.Change;

/** Somebody lets a table of people be registered; each of them has a history of their own. */
public record RegistrationsImported(Imported after) implements Change {

    /**
     * @param persons rows of the table
     * @param told whether those who are registered are written to
     */
    public record Imported(int persons, boolean told) {}

    @Override
    public Object before() {
        return null;
    }
}

package org.openroundtable.registration.exchange;

import java.util.List;
import java.util.Set;

import org.openroundtable.contact.EmailAddress;
import org.openroundtable.registration.registrant.Registrant;

/**
 * A row of a table as a registration would have it, and all that is wrong with it.
 *
 * @param registrant only to be kept if nothing is wrong
 * @param sessions codes
 * @param language BCP 47 tag of the language to write in
 */
record ReadRow(int number, Registrant registrant, Set<String> sessions, String language, List<RowFault> faults) {

    boolean isFaulty() {
        return !faults.isEmpty();
    }

    /** Null: it has no address. */
    String addressKey() {
        return EmailAddress.isValid(registrant.email()) ? new EmailAddress(registrant.email()).key() : null;
    }
}

package org.openroundtable.organisation.naming;

import org.openroundtable.organisation.OrganisationType;

/**
 * An organisation with a confirmed registration for an event.
 *
 * @param country that of the record, or else of most of the persons (ISO 3166-1 alpha-2, or XK)
 * @param persons confirmed ones
 * @param vouched one of them has shown that the address is theirs, or was entered or approved by an organiser; and has
 *     not given their own name as that of an organisation
 * @param decision of an organiser of the event; null: nobody has decided
 * @param unlisted is not to be named in public at any event
 */
public record Participant(
        Long id,
        String name,
        OrganisationType type,
        String country,
        long persons,
        boolean vouched,
        Decision decision,
        boolean unlisted) {

    /** In the public list. */
    public boolean isNamed() {
        return !unlisted && (decision == null ? vouched : decision == Decision.SHOWN);
    }

    /** Whoever speaks is named as the programme names them, unless somebody has decided otherwise. */
    public boolean isHidden() {
        return unlisted || decision == Decision.HIDDEN;
    }
}

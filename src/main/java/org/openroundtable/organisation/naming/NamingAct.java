package org.openroundtable.organisation.naming;

import org.openroundtable.account.Change;

/** What was decided of the name of an organisation. */
sealed interface NamingAct extends Change {

    /** @param organisation its name at that moment */
    record Kept(Long number, String organisation) {}

    /** Something is so from here on. */
    sealed interface Begun extends NamingAct {

        @Override
        default Object before() {
            return null;
        }
    }

    /** In the list of an event. */
    record OrganisationShown(Kept after) implements Begun {}

    record OrganisationHidden(Kept after) implements Begun {}

    /** Nobody's decision counts any more, but whether somebody vouches for it. */
    record OrganisationLeftToRule(Kept after) implements Begun {}

    /** Of all events. */
    record OrganisationUnlisted(Kept after) implements Begun {}

    record OrganisationListed(Kept after) implements Begun {}
}

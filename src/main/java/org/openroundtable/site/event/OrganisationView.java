package org.openroundtable.site.event;

import java.util.List;

import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.site.programme.PersonView;

/**
 * An organisation that takes part.
 *
 * @param type may be null
 * @param country where another one has the same name; else null
 * @param speakers who speak for it, if any
 * @param registered whether somebody of it has a confirmed registration, so that figures count it
 */
public record OrganisationView(
        String name, OrganisationType type, String country, List<PersonView> speakers, boolean registered) {

    OrganisationView withoutCountry() {
        return new OrganisationView(name, type, null, speakers, registered);
    }
}

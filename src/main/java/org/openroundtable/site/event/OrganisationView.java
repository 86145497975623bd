package org.openroundtable.site.event;

import java.util.List;

import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.site.programme.PersonView;

/** An organisation that takes part, with those who speak for it, if any; the type may be null. */
public record OrganisationView(String name, OrganisationType type, List<PersonView> speakers) {}

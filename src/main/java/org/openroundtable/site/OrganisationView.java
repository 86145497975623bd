package org.openroundtable.site;

import java.util.List;

import org.openroundtable.organisation.OrganisationType;

/** An organisation that takes part, with those who speak for it, if any; the type may be null. */
public record OrganisationView(String name, OrganisationType type, List<PersonView> speakers) {}

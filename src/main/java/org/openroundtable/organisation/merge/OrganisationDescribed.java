package org.openroundtable.organisation.merge;

import org.openroundtable.account.Change;
import org.openroundtable.organisation.OrganisationDetails;

/** Something else is said of an organisation. */
record OrganisationDescribed(OrganisationDetails before, OrganisationDetails after) implements Change {}

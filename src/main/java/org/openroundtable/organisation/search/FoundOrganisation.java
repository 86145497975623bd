package org.openroundtable.organisation.search;

import org.openroundtable.organisation.OrganisationType;

/**
 * A record in a list.
 *
 * @param country code; null: not known, or in several
 * @param registrations in whatever state, in the events that were asked for
 */
public record FoundOrganisation(Long id, String name, OrganisationType type, String country, long registrations) {}

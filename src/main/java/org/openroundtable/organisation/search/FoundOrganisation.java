package org.openroundtable.organisation.search;

import org.openroundtable.organisation.OrganisationType;

/**
 * A record in a list.
 *
 * @param country code, of the record, or of all who have registered; null: they are in several
 * @param registrations in whatever state, in the events that were asked for
 */
public record FoundOrganisation(Long id, String name, OrganisationType type, String country, long registrations) {}

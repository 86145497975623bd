package org.openroundtable.organisation.search;

import java.util.Set;

import org.openroundtable.organisation.OrganisationType;

/**
 * Which records are wanted; what is null does not narrow.
 *
 * @param text words of one of the spellings, also with a typing error
 * @param country code, of the record, or of all who have registered
 * @param slugs of the events in which somebody has registered for it
 */
public record OrganisationFilter(String text, String country, OrganisationType type, Set<String> slugs) {}

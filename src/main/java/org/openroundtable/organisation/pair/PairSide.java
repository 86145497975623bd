package org.openroundtable.organisation.pair;

import java.util.List;

import org.openroundtable.organisation.OrganisationType;

/**
 * One record of a pair.
 *
 * @param country code; null: not known, or in several
 * @param registrations in whatever state, in the events that were asked for
 * @param typed examples of what was typed
 */
public record PairSide(
        Long id, String name, OrganisationType type, String country, long registrations, List<String> typed) {}

package org.openroundtable.history;

import java.util.Set;

/**
 * What somebody may see of the history.
 *
 * @param everything of all events, accounts and the installation
 * @param slugs the events of which they may, unless it is everything
 * @param withRegistrations the events of which they may see what happened to registrations, too
 */
public record HistorySight(boolean everything, Set<String> slugs, Set<String> withRegistrations) {

    public static final HistorySight EVERYTHING = new HistorySight(true, Set.of(), Set.of());
}

package org.openroundtable.capacity;

/**
 * How many people of one organisation may have a place at most.
 *
 * @param places at least 1
 * @param waitlist whether whoever comes beyond that may wait until one of the others leaves
 */
public record PerOrganisation(int places, boolean waitlist) {}

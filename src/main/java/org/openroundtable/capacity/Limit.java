package org.openroundtable.capacity;

/**
 * How many may have a place.
 *
 * @param capacity null: no limit
 * @param waitlist whether people may wait when all is taken
 */
public record Limit(Integer capacity, boolean waitlist) {}

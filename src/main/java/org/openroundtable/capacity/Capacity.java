package org.openroundtable.capacity;

/**
 * How many may have a place.
 *
 * @param places null: no limit
 * @param waitlist whether people may wait when all are taken
 */
public record Capacity(Integer places, boolean waitlist) {

    public static final Capacity UNLIMITED = new Capacity(null, false);
}

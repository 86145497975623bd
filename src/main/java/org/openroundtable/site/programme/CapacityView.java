package org.openroundtable.site.programme;

import org.openroundtable.registration.occupancy.Occupancy;

/**
 * How full a session is, in words and as a bar.
 *
 * @param capacity places in all, at least 1 for the bar
 * @param taken never more than the capacity
 */
public record CapacityView(Occupancy.Level level, int capacity, int taken, int left, long waiting) {

    /** Null when there is no limit. */
    public static CapacityView of(Occupancy occupancy) {
        if (occupancy.capacity() == null) {
            return null;
        }
        return new CapacityView(
                occupancy.level(),
                Math.max(1, occupancy.capacity()),
                occupancy.isFull() ? Math.max(1, occupancy.capacity()) : occupancy.taken(),
                occupancy.placesLeft(),
                occupancy.line());
    }

    /** From where the bar counts as filling, for {@code <meter low>}; {@code high} is the whole. */
    public double threeQuarters() {
        return capacity * 0.75;
    }
}

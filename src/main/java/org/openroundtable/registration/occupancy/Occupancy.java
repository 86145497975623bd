package org.openroundtable.registration.occupancy;

/**
 * How full an event or a session is.
 *
 * @param capacity places in all; null: no limit
 * @param taken places that nobody else can have: confirmed, held for an unconfirmed address, or on offer
 * @param confirmed persons with a confirmed place
 * @param waiting persons in the line; who comes next gets the number after it
 * @param waitlist whether people may wait when all is taken
 */
public record Occupancy(Integer capacity, int taken, long confirmed, long waiting, boolean waitlist) {

    private static final double FILLING_FROM = 0.75;

    /** What can be said of it in one word. */
    public enum Level {
        UNLIMITED,
        FREE,
        FILLING,
        WAITING_LIST,
        FULL
    }

    public Level level() {
        if (capacity == null) {
            return Level.UNLIMITED;
        }
        if (isFull()) {
            return waitlist ? Level.WAITING_LIST : Level.FULL;
        }
        return isFilling() ? Level.FILLING : Level.FREE;
    }

    /** Null: no limit. */
    public Integer placesLeft() {
        return capacity == null ? null : Math.max(0, capacity - taken);
    }

    public boolean isFull() {
        return capacity != null && taken >= capacity;
    }

    /** Three quarters or more are taken, and something is left. */
    public boolean isFilling() {
        return capacity != null && !isFull() && taken >= FILLING_FROM * capacity;
    }
}

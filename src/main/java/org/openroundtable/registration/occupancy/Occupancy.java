package org.openroundtable.registration.occupancy;

import org.openroundtable.capacity.PerOrganisation;

/**
 * How full an event or a session is.
 *
 * @param capacity places in all; null: no limit
 * @param taken places that nobody else can have: confirmed, held for an unconfirmed address, on offer, or kept for a block
 * @param confirmed persons with a confirmed place
 * @param waiting persons in the line; who comes next gets the number after it
 * @param waitlist whether people may wait when all is taken
 * @param within of the event, for whoever has no place in it yet and needs both; null: that does not matter
 * @param reserved places of blocks that nobody has yet; whoever shows a code or invitation for them can have one
 * @param perOrganisation how many of one organisation may have a place; null: no limit
 */
public record Occupancy(
        Integer capacity,
        int taken,
        long confirmed,
        long waiting,
        boolean waitlist,
        Occupancy within,
        int reserved,
        PerOrganisation perOrganisation) {

    private static final double FILLING_FROM = 0.75;

    /** What can be said of it in one word. */
    public enum Level {
        UNLIMITED,
        FREE,
        FILLING,
        WAITING_LIST,
        /** Full for everybody but those for whom places are kept. */
        RESERVED,
        FULL
    }

    /** Of what is not stored: nobody is there, and there is room for all. */
    public static final Occupancy WITHOUT_LIMIT = new Occupancy(null, 0, 0, 0, false);

    public Occupancy(Integer capacity, int taken, long confirmed, long waiting, boolean waitlist) {
        this(capacity, taken, confirmed, waiting, waitlist, null, 0, null);
    }

    /** The same for whoever needs a place in the event first. */
    Occupancy within(Occupancy event) {
        return new Occupancy(capacity, taken, confirmed, waiting, waitlist, event, reserved, perOrganisation);
    }

    public Level level() {
        if (isFull()) {
            return isClosed() ? Level.FULL : hasLine() ? Level.WAITING_LIST : Level.RESERVED;
        }
        if (capacity == null) {
            return Level.UNLIMITED;
        }
        return isFilling() ? Level.FILLING : Level.FREE;
    }

    /** Under every limit that counts; null: no limit. */
    public Integer placesLeft() {
        var own = capacity == null ? null : Integer.valueOf(Math.max(0, capacity - taken));
        var others = within == null ? null : within.placesLeft();
        if (own == null || others == null) {
            return own == null ? others : own;
        }
        return Math.min(own, others);
    }

    public boolean isFull() {
        return isTaken() || within != null && within.isFull();
    }

    /** Neither a place nor a number in a line is to be had, not even by those for whom places are kept. */
    public boolean isClosed() {
        return isTaken() && !waitlist && reserved == 0 || within != null && within.isClosed();
    }

    /** People can wait for all that is full. */
    private boolean hasLine() {
        return (!isTaken() || waitlist) && (within == null || within.hasLine());
    }

    /** Three quarters or more are taken, and something is left. */
    public boolean isFilling() {
        return !isFull()
                && (capacity != null && taken >= FILLING_FROM * capacity || within != null && within.isFilling());
    }

    /** Persons in the line that whoever comes next has to stand in. */
    public long line() {
        return within != null && within.isFull() ? within.waiting : waiting;
    }

    private boolean isTaken() {
        return capacity != null && taken >= capacity;
    }
}

package org.openroundtable.capacity;

import jakarta.persistence.MappedSuperclass;

/** So many may have a place, and so many have one. */
@MappedSuperclass
abstract class Allowance {

    /** Null: no limit. */
    private Integer capacity;

    /** Whether people may wait when all is taken. */
    private boolean waitlist;

    private int taken;

    abstract LimitOwner owner();

    Integer places() {
        return capacity;
    }

    boolean allowsWaiting() {
        return waitlist;
    }

    int taken() {
        return taken;
    }

    void allow(Integer places, boolean waiting) {
        capacity = places;
        waitlist = waiting;
    }

    /** How many more may have a place; without a limit as many as there are. */
    int free() {
        return capacity == null ? Integer.MAX_VALUE : Math.max(0, capacity - taken);
    }

    boolean isFree() {
        return free() > 0;
    }

    void take() {
        if (!isFree()) {
            throw new IllegalStateException("Full");
        }
        taken++;
    }

    /** Also where nothing is left: somebody who may has decided so. */
    void takeBeyond() {
        taken++;
    }

    /** Places at once, which are free as far as anybody has looked. */
    void takeBeyond(int places) {
        taken += places;
    }

    void release() {
        taken--;
    }

    void release(int places) {
        taken -= places;
    }

    /** So many had taken it before there was a limit, and keep it. */
    void startWith(int taken) {
        this.taken = taken;
    }
}

package org.openroundtable.capacity;

/** A limit as it is set, whatever is taken of it. */
record SetLimit(LimitOwner owner, Capacity capacity) {

    SetLimit(
            Long session,
            Long organisation,
            String question,
            String option,
            Long block,
            Integer places,
            boolean waitlist) {
        this(LimitOwner.of(session, organisation, question, option, block), new Capacity(places, waitlist));
    }
}

package org.openroundtable.capacity;

/** A limit as it is set, whatever is taken of it. */
record SetLimit(LimitOwner owner, Capacity capacity) {

    SetLimit(
            Long session,
            String question,
            String option,
            Long block,
            Integer places,
            boolean waitlist,
            Integer perOrganisation,
            boolean perOrganisationWaitlist) {
        this(
                LimitOwner.of(session, question, option, block),
                new Capacity(places, waitlist, Limit.perOrganisation(perOrganisation, perOrganisationWaitlist)));
    }
}

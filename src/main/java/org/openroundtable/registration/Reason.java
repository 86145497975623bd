package org.openroundtable.registration;

/** Why a registration or a place got its state; kept in the history. */
public enum Reason {
    REGISTERED,
    ADDRESS_CONFIRMED,
    /** Somebody else's place became free, or the limit was raised. */
    PLACE_RELEASED,
    OFFER_ACCEPTED,
    OFFER_LAPSED,
    HOLD_LAPSED,
    SESSIONS_CHANGED,
    DETAILS_CHANGED,
    CANCELLED_BY_REGISTRANT,
    /** The same person has registered with another address as well. */
    DUPLICATE_MERGED,
    APPROVED_BY_ORGANISER,
    REJECTED_BY_ORGANISER,
    CANCELLED_BY_ORGANISER,
    /** An organiser gave the place, whoever else waits and also beyond the limit. */
    CONFIRMED_BY_ORGANISER
}

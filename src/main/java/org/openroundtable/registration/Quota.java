package org.openroundtable.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** A limit and how much of it is taken: the event's own, or that of one registrable session. */
@Entity
class Quota {

    @Id
    @GeneratedValue(generator = "quota_seq")
    @SequenceGenerator(name = "quota_seq", allocationSize = 50)
    Long id;

    @Column(name = "event_id")
    Long eventId;

    /** Null: the limit of the event. */
    @Column(name = "session_id")
    Long sessionId;

    /** Null: no limit. */
    Integer capacity;

    /** Whether people may wait when all is taken. */
    boolean waitlist;

    int taken;

    /** The last number drawn in the event's line. */
    long arrivals;

    protected Quota() {}

    Quota(Long eventId, Long sessionId) {
        this.eventId = eventId;
        this.sessionId = sessionId;
    }

    boolean isFree() {
        return capacity == null || taken < capacity;
    }
}

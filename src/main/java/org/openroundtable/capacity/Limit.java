package org.openroundtable.capacity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A limit and how much of it is taken: the event's own, or that of one registrable session. */
@Entity
@Table(name = "quota")
public class Limit {

    @Id
    @GeneratedValue(generator = "quota_seq")
    @SequenceGenerator(name = "quota_seq", allocationSize = 50)
    private Long id;

    @Column(name = "event_id")
    private Long eventId;

    /** Null: the limit of the event. */
    @Column(name = "session_id")
    private Long sessionId;

    /** Null: no limit. */
    private Integer capacity;

    /** Whether people may wait when all is taken. */
    private boolean waitlist;

    private int taken;

    /** The last number drawn in the event's line; only on the event's own row. */
    private long arrivals;

    protected Limit() {}

    public Limit(Long eventId, Long sessionId) {
        this.eventId = eventId;
        this.sessionId = sessionId;
    }

    public Long sessionId() {
        return sessionId;
    }

    public Capacity capacity() {
        return new Capacity(capacity, waitlist);
    }

    public void resize(Capacity next) {
        capacity = next.places();
        waitlist = next.waitlist();
    }

    /** How many more may have a place; without a limit as many as there are. */
    public int free() {
        return capacity == null ? Integer.MAX_VALUE : Math.max(0, capacity - taken);
    }

    public boolean isFree() {
        return free() > 0;
    }

    public boolean allowsWaiting() {
        return waitlist;
    }

    public void take() {
        if (!isFree()) {
            throw new IllegalStateException("Full");
        }
        taken++;
    }

    public void release() {
        taken--;
    }

    public long nextArrival() {
        return ++arrivals;
    }
}

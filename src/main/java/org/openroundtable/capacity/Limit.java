package org.openroundtable.capacity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.openroundtable.capacity.LimitOwner.AnswerOption;
import org.openroundtable.capacity.LimitOwner.OrganisationInEvent;
import org.openroundtable.capacity.LimitOwner.OrganisationInSession;
import org.openroundtable.capacity.LimitOwner.ReservedBlock;

/** A limit and how much of it is taken. */
@Entity
@Table(name = "capacity_limit")
class Limit {

    @Id
    @GeneratedValue(generator = "quota_seq")
    @SequenceGenerator(name = "quota_seq", allocationSize = 50)
    private Long id;

    @Column(name = "event_id", updatable = false)
    private Long eventId;

    @Column(name = "session_id", updatable = false)
    private Long sessionId;

    @Column(name = "organisation_id", updatable = false)
    private Long organisationId;

    @Column(updatable = false)
    private String question;

    @Column(updatable = false)
    private String option;

    @Column(name = "block_id", updatable = false)
    private Long blockId;

    /** The key of the owner, which the database makes of the ids. */
    @Column(insertable = false, updatable = false)
    private String owner;

    /** Null: no limit. */
    private Integer capacity;

    /** Whether people may wait when all is taken. */
    private boolean waitlist;

    private int taken;

    /** The last number drawn in the event's line; only on the event's own row. */
    private long arrivals;

    /** Set by the database with every change of the event, its programme or its limits; only on the event's own row. */
    @Column(insertable = false, updatable = false)
    private long version;

    protected Limit() {}

    Limit(Long eventId, LimitOwner owner) {
        this.eventId = eventId;
        if (owner instanceof LimitOwner.Session session) {
            sessionId = session.id();
        } else if (owner instanceof OrganisationInEvent inEvent) {
            organisationId = inEvent.organisation();
        } else if (owner instanceof OrganisationInSession inSession) {
            sessionId = inSession.session();
            organisationId = inSession.organisation();
        } else if (owner instanceof AnswerOption answer) {
            question = answer.question();
            option = answer.option();
        } else if (owner instanceof ReservedBlock block) {
            blockId = block.id();
        }
    }

    /** Of places that are kept for a group of people, in the event or, of a session that is not null, in that. */
    static Limit ofBlock(Long eventId, Long session, Long block, int places) {
        var limit = new Limit(eventId, new ReservedBlock(block));
        limit.sessionId = session;
        limit.resize(new Capacity(places, false));
        return limit;
    }

    /** That of which the places of a block are kept. */
    LimitOwner keptIn() {
        return sessionId == null ? new LimitOwner.Event() : new LimitOwner.Session(sessionId);
    }

    LimitOwner owner() {
        return LimitOwner.of(sessionId, organisationId, question, option, blockId);
    }

    Capacity capacity() {
        return new Capacity(capacity, waitlist);
    }

    void resize(Capacity next) {
        capacity = next.places();
        waitlist = next.waitlist();
    }

    /** How many more may have a place; without a limit as many as there are. */
    int free() {
        return capacity == null ? Integer.MAX_VALUE : Math.max(0, capacity - taken);
    }

    int taken() {
        return taken;
    }

    boolean isFree() {
        return free() > 0;
    }

    boolean allowsWaiting() {
        return waitlist;
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

    long nextArrival() {
        return ++arrivals;
    }

    long version() {
        return version;
    }
}

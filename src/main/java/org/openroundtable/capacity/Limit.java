package org.openroundtable.capacity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.openroundtable.capacity.LimitOwner.AnswerOption;
import org.openroundtable.capacity.LimitOwner.ReservedBlock;

/** A limit and how much of it is taken. */
@Entity
@Table(name = "capacity_limit")
class Limit extends Allowance {

    @Id
    @GeneratedValue(generator = "quota_seq")
    @SequenceGenerator(name = "quota_seq", allocationSize = 50)
    private Long id;

    @Column(name = "event_id", updatable = false)
    private Long eventId;

    @Column(name = "session_id", updatable = false)
    private Long sessionId;

    @Column(updatable = false)
    private String question;

    @Column(updatable = false)
    private String option;

    @Column(name = "block_id", updatable = false)
    private Long blockId;

    /** The key of the owner, which the database makes of the ids. */
    @Column(insertable = false, updatable = false)
    private String owner;

    /** How many of one organisation at most; null: no limit. */
    @Column(name = "per_organisation")
    private Integer perOrganisation;

    /** Whether more of them may wait. */
    @Column(name = "per_organisation_waitlist")
    private boolean perOrganisationWaitlist;

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

    @Override
    LimitOwner owner() {
        return LimitOwner.of(sessionId, question, option, blockId);
    }

    Capacity capacity() {
        return new Capacity(places(), allowsWaiting(), perOrganisation(perOrganisation, perOrganisationWaitlist));
    }

    void resize(Capacity next) {
        var ofEach = next.perOrganisation();
        allow(next.places(), next.waitlist());
        perOrganisation = ofEach == null ? null : ofEach.places();
        perOrganisationWaitlist = ofEach == null || ofEach.waitlist();
    }

    static PerOrganisation perOrganisation(Integer places, boolean waitlist) {
        return places == null ? null : new PerOrganisation(places, waitlist);
    }

    long nextArrival() {
        return ++arrivals;
    }

    long version() {
        return version;
    }
}

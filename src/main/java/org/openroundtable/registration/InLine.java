package org.openroundtable.registration;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;

import org.openroundtable.account.Actor;
import org.openroundtable.programme.Session;
import org.openroundtable.registration.RegistrationChange.KeptPlaceGiven;
import org.openroundtable.registration.RegistrationChange.PassedOver;

/**
 * What has a place or stands in a line for one: a registration in the event, its place in a session.
 *
 * @param <F> what can be read of that event or session
 */
@MappedSuperclass
public abstract class InLine<F> {

    @Column(name = "state_since")
    private Instant stateSince;

    /** Number in the line, drawn under the event's lock; 0: never stood in it. */
    private long arrival;

    @Column(name = "offered_until")
    private Instant offeredUntil;

    /** Null: since it came into this state, no free place went past it. */
    @Enumerated(EnumType.STRING)
    @Column(name = "passed_over", columnDefinition = "text")
    private Ineligibility passedOver;

    /** Null: the row. */
    @Transient
    private F facts;

    public abstract Registration registration();

    /** Of the event or session. */
    abstract F row();

    /** What there is to read of the event or session. */
    public F facts() {
        return facts == null ? row() : facts;
    }

    /** A copy, so that the row need not be loaded. */
    public void read(F copy) {
        facts = copy;
    }

    public long arrival() {
        return arrival;
    }

    /** Until when what is on offer must be taken up; null: nothing is. */
    public Instant offeredUntil() {
        return offeredUntil;
    }

    public boolean isOnOfferAt(Instant now) {
        return offeredUntil != null && now.isBefore(offeredUntil);
    }

    /**
     * A free place went past, which is recorded once for each reason; the number stays.
     *
     * @param reason why it was free, or was asked for
     */
    public void passOver(Ineligibility why, Reason reason, Actor actor, Instant at) {
        if (why != passedOver()) {
            registration().record(new PassedOver(inSession(), passedOver(), why), reason, actor, at);
            remember(why);
        }
    }

    /**
     * What it has got is one of the places that were kept.
     *
     * @param whom such places are kept for, in the words of organisers
     */
    public void cameByKeptPlace(String whom, Actor actor, Instant at) {
        registration().record(new KeptPlaceGiven(inSession(), whom), Reason.PLACE_RELEASED, actor, at);
    }

    /** Null: it is about the event as a whole. */
    private Session inSession() {
        return row() instanceof Session session ? session : null;
    }

    /** Verbs refuse the wrong state. */
    static void require(boolean allowed, Enum<?> state) {
        if (!allowed) {
            throw new IllegalStateException("Not possible in state " + state);
        }
    }

    Ineligibility passedOver() {
        return passedOver;
    }

    void remember(Ineligibility passedOver) {
        this.passedOver = passedOver;
    }

    /** In the line of the event or session, under that number. */
    public void stand(long arrival) {
        this.arrival = arrival;
    }

    void offerUntil(Instant until) {
        offeredUntil = until;
    }

    /**
     * That moment, or when the registration or one of its places last came into another state: what happens to it happens
     * one after another, also where a clock was set back.
     */
    Instant after(Instant at) {
        return Stream.concat(Stream.of(registration()), registration().places().stream())
                .map(one -> ((InLine) one).stateSince)
                .filter(since -> since != null && since.isAfter(at))
                .max(Comparator.naturalOrder())
                .orElse(at);
    }

    /** Another state: nothing is on offer any more. */
    void settle(Instant at) {
        stateSince = after(at);
        offeredUntil = null;
        remember(null);
    }
}

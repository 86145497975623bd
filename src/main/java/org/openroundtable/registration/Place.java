package org.openroundtable.registration;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;

import org.openroundtable.account.Actor;
import org.openroundtable.programme.Session;
import org.openroundtable.programme.SessionFacts;
import org.openroundtable.registration.RegistrationChange.PlaceBecame;

/** What a registration has in one session: a place, an offer, or a number in the line. */
@Entity
public class Place extends InLine<SessionFacts> {

    @Id
    @GeneratedValue(generator = "place_seq")
    @SequenceGenerator(name = "place_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Registration registration;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Session session;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    private PlaceState state;

    /** Passed over as {@link Ineligibility#OVERLAPPING}, in a column of its own because the last version knows no such reason. */
    private boolean overlapping;

    /** Of the block whose place it is; null: a place that anybody could have had, or none. */
    @Column(name = "block_id")
    private Long blockId;

    /** Raised by every change but an offer, which no calendar shows; part of the SEQUENCE of the calendar entry. */
    private int revision;

    protected Place() {}

    Place(Registration registration, Session session) {
        this.registration = registration;
        this.session = session;
    }

    /** What a registration has or had in a session; empty: it never wanted it. */
    public static Optional<Place> of(Registration registration, SessionFacts session) {
        return registration.places().stream()
                .filter(place -> place.session.id().equals(session.id()))
                .findFirst();
    }

    @Override
    public Registration registration() {
        return registration;
    }

    public Session session() {
        return session;
    }

    @Override
    SessionFacts row() {
        return session;
    }

    public PlaceState state() {
        return state;
    }

    Long block() {
        return blockId;
    }

    /** It is one of the block's places from here on; null: one that anybody could have had. */
    public void keep(Long block) {
        blockId = block;
    }

    int revision() {
        return revision;
    }

    /** Its holder's calendar may know it, which must then be told when the place is gone. */
    public boolean mayBeInCalendars() {
        var neverWaited = arrival() == 0;
        return neverWaited || state == PlaceState.CONFIRMED || revision > 1;
    }

    /** In the room, on offer or in the line. */
    public boolean isWanted() {
        return state != null && state != PlaceState.CANCELLED;
    }

    /** Counted in the session's limit. */
    public boolean isTaken() {
        return state == PlaceState.CONFIRMED || state == PlaceState.OFFERED;
    }

    /** What else the same person wants at the same time, since one of the sessions was moved. */
    Stream<Place> clashing() {
        return registration.places().stream()
                .filter(other ->
                        other != this && other.isWanted() && other.facts().overlaps(facts()))
                .sorted(Comparator.comparing(other -> other.session.id()));
    }

    /**
     * Another place of the same person at the same time, because of which they can't be given this one, or can't take it
     * up: nobody is in two rooms at once. Empty also if this one is theirs already.
     */
    public Optional<Place> inTheWay() {
        return state == PlaceState.CONFIRMED
                ? Optional.empty()
                : clashing()
                        .filter(other -> other.state == PlaceState.CONFIRMED || !isTaken() && other.isTaken())
                        .findFirst();
    }

    @Override
    Ineligibility passedOver() {
        return overlapping ? Ineligibility.OVERLAPPING : super.passedOver();
    }

    @Override
    void remember(Ineligibility passedOver) {
        overlapping = passedOver == Ineligibility.OVERLAPPING;
        super.remember(overlapping ? null : passedOver);
    }

    public void confirm(Reason reason, Actor actor, Instant at) {
        become(PlaceState.CONFIRMED, reason, actor, at);
    }

    public void queue(long arrival, Reason reason, Actor actor, Instant at) {
        require(!isTaken(), state);
        stand(arrival);
        become(PlaceState.WAITING, reason, actor, at);
    }

    public void offer(Instant until, Actor actor, Instant at) {
        require(state == PlaceState.WAITING, state);
        become(PlaceState.OFFERED, Reason.PLACE_RELEASED, actor, at);
        offerUntil(until);
    }

    public void cancel(Reason reason, Actor actor, Instant at) {
        require(isWanted(), state);
        become(PlaceState.CANCELLED, reason, actor, at);
    }

    private void become(PlaceState next, Reason reason, Actor actor, Instant at) {
        registration.record(new PlaceBecame(session, state, next), reason, actor, at);
        if (next == PlaceState.CANCELLED) {
            blockId = null;
        }
        if (state != null && next != PlaceState.OFFERED) {
            revision++;
        }
        state = next;
        settle(at);
    }
}

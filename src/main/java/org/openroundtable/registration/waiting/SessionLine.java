package org.openroundtable.registration.waiting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.openroundtable.account.Actor;
import org.openroundtable.capacity.LimitOwner;
import org.openroundtable.registration.Ineligibility;
import org.openroundtable.registration.Place;
import org.openroundtable.registration.Places;
import org.openroundtable.registration.Reason;
import org.openroundtable.registration.RegistrationClaim;
import org.openroundtable.registration.RegistrationState;

/** Those who wait for a place in one session, by its id. */
record SessionLine(Places places, Long session, Instant now) implements Line<Place> {

    @Override
    public LimitOwner owner() {
        return new LimitOwner.Session(session);
    }

    @Override
    public List<Place> next(long behind, int count) {
        return places.nextWaiting(session, now, behind, count);
    }

    @Override
    public List<Place> ineligible(long before) {
        return places.ineligibleInLine(session, before);
    }

    @Override
    public Ineligibility why(Place ineligible) {
        return ineligible.registration().state() == RegistrationState.WAITING
                ? Ineligibility.WAITS_FOR_EVENT
                : Ineligibility.ADDRESS_NOT_CONFIRMED;
    }

    @Override
    public Optional<Ineligibility> obstacle(Place next) {
        return next.inTheWay().map(other -> Ineligibility.OVERLAPPING);
    }

    @Override
    public List<LimitOwner> claim(Place next) {
        return RegistrationClaim.inSession(next.registration(), next.session());
    }

    @Override
    public void give(Place next) {
        // Who awaits approval takes up nothing; the place is held for them with all that they have.
        var offer = next.registration().state() == RegistrationState.PENDING_APPROVAL
                ? Optional.<Instant>empty()
                : Line.offeredUntil(next.session().event(), now, next.session().startsAt());
        offer.ifPresentOrElse(
                until -> next.offer(until, Actor.SYSTEM, now),
                () -> next.confirm(Reason.PLACE_RELEASED, Actor.SYSTEM, now));
    }
}

package org.openroundtable.registration.waiting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.openroundtable.account.Actor;
import org.openroundtable.capacity.LimitOwner;
import org.openroundtable.event.Event;
import org.openroundtable.registration.Ineligibility;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationClaim;
import org.openroundtable.registration.Registrations;

/** Those who wait for a place in the event as a whole. */
record EventLine(Registrations registrations, Event event, Instant now) implements Line<Registration> {

    @Override
    public LimitOwner owner() {
        return new LimitOwner.Event();
    }

    @Override
    public List<Registration> next(long behind, int count) {
        return registrations.nextWaiting(event, behind, count);
    }

    @Override
    public List<Registration> ineligible(long before) {
        return registrations.unconfirmedInLine(event, before);
    }

    @Override
    public Ineligibility why(Registration unconfirmed) {
        return Ineligibility.ADDRESS_NOT_CONFIRMED;
    }

    @Override
    public Optional<Ineligibility> obstacle(Registration next) {
        return Optional.empty();
    }

    @Override
    public List<LimitOwner> claim(Registration next) {
        return RegistrationClaim.of(next).inEvent();
    }

    @Override
    public void give(Registration next) {
        next.takePlace();
        // Nobody takes up what an organiser has still to grant.
        var offer = event.registration().approval()
                ? Optional.<Instant>empty()
                : Line.offeredUntil(event, now, event.endsAt());
        offer.ifPresentOrElse(until -> next.offer(until, Actor.SYSTEM, now), () -> next.moveUp(Actor.SYSTEM, now));
    }
}

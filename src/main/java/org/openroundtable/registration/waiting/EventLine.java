package org.openroundtable.registration.waiting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.openroundtable.account.Actor;
import org.openroundtable.capacity.LimitOwner;
import org.openroundtable.capacity.LimitOwner.ReservedBlock;
import org.openroundtable.event.Event;
import org.openroundtable.registration.Ineligibility;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationClaim;
import org.openroundtable.registration.Registrations;

/**
 * Those who wait for a place in the event as a whole.
 *
 * @param block of whose places; null: of those that anybody can have
 * @param perOrganisation how many of one organisation may have one
 */
record EventLine(Registrations registrations, Event event, Long block, int perOrganisation, Instant now)
        implements Line<Registration> {

    private static final LimitOwner EVENT = new LimitOwner.Event();

    @Override
    public LimitOwner owner() {
        return block == null ? EVENT : new ReservedBlock(block);
    }

    @Override
    public List<Registration> next(long behind, int count) {
        return block == null
                ? registrations.nextWaiting(event, perOrganisation, behind, count)
                : registrations.nextWaiting(event, block, perOrganisation, behind, count);
    }

    @Override
    public List<Registration> ineligible(long before) {
        return block == null ? registrations.unconfirmedInLine(event, before) : List.of();
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
        return RegistrationClaim.of(next).in(EVENT, block).inEvent();
    }

    @Override
    public void give(Registration next) {
        next.takePlace();
        if (block != null) {
            next.admission = next.admission.in(block);
        }
        // Nobody takes up what an organiser has still to grant.
        var offer = event.registration().approval()
                ? Optional.<Instant>empty()
                : Line.offeredUntil(event, now, event.endsAt());
        offer.ifPresentOrElse(until -> next.offer(until, Actor.SYSTEM, now), () -> next.moveUp(Actor.SYSTEM, now));
    }
}

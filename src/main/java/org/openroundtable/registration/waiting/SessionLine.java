package org.openroundtable.registration.waiting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.openroundtable.account.Actor;
import org.openroundtable.capacity.LimitOwner;
import org.openroundtable.capacity.LimitOwner.ReservedBlock;
import org.openroundtable.registration.Ineligibility;
import org.openroundtable.registration.Place;
import org.openroundtable.registration.Places;
import org.openroundtable.registration.Reason;
import org.openroundtable.registration.RegistrationClaim;
import org.openroundtable.registration.RegistrationState;

/**
 * Those who wait for a place in one session, by its id.
 *
 * @param block of whose places; null: of those that anybody can have
 * @param perOrganisation how many of one organisation may have one
 */
record SessionLine(Places places, Long session, Long block, int perOrganisation, Instant now) implements Line<Place> {

    @Override
    public LimitOwner owner() {
        return block == null ? inSession() : new ReservedBlock(block);
    }

    @Override
    public List<Place> next(long behind, int count) {
        return block == null
                ? places.nextWaiting(session, perOrganisation, now, behind, count)
                : places.nextWaiting(session, block, perOrganisation, now, behind, count);
    }

    @Override
    public List<Place> ineligible(long before) {
        return block == null ? places.ineligibleInLine(session, before) : List.of();
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
        return RegistrationClaim.of(next.registration()).in(inSession(), block).inSession(session);
    }

    @Override
    public void give(Place next) {
        next.keep(block);
        // Who awaits approval takes up nothing; the place is held for them with all that they have.
        var offer = next.registration().state() == RegistrationState.PENDING_APPROVAL
                ? Optional.<Instant>empty()
                : Line.offeredUntil(next.session().event(), now, next.session().startsAt());
        offer.ifPresentOrElse(
                until -> next.offer(until, Actor.SYSTEM, now),
                () -> next.confirm(Reason.PLACE_RELEASED, Actor.SYSTEM, now));
    }

    private LimitOwner inSession() {
        return new LimitOwner.Session(session);
    }
}

package org.openroundtable.registration.desk;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.Actor;
import org.openroundtable.capacity.Claim;
import org.openroundtable.capacity.EventLimits;
import org.openroundtable.capacity.Limits;
import org.openroundtable.database.StartOver;
import org.openroundtable.programme.Session;
import org.openroundtable.registration.Reason;
import org.openroundtable.registration.Refusal;
import org.openroundtable.registration.Refusal.UnavailableSessions;
import org.openroundtable.registration.desk.RegistrationOutcome.Refused;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;

/** Finds places or a number in the line for whoever registers; within a transaction. */
@ApplicationScoped
class Seating {

    private final Limits limits;
    private final Enrolment enrolment;

    Seating(Limits limits, Enrolment enrolment) {
        this.limits = limits;
        this.enrolment = enrolment;
    }

    /**
     * Writes everything for somebody who gets all that they want, then takes the places.
     *
     * @throws StartOver if one of them is gone
     */
    RegistrationOutcome whereThereIsRoom(CheckedRequest checked) {
        var room = limits.seemFree(checked.claim());
        if (room.isEmpty() || enrolment.hasRegistered(checked)) {
            return inOrder(checked);
        }
        var registration = checked.registration();
        registration.takePlace();
        registration.enter(checked.holdUntil(), Actor.NEWCOMER, checked.now());
        checked.sessions()
                .forEach(session ->
                        registration.addPlace(session).confirm(Reason.REGISTERED, Actor.NEWCOMER, checked.now()));
        var registered = enrolment.enter(registration, checked);
        enrolment.write();
        if (!limits.takeIfFree(room.get())) {
            throw new StartOver();
        }
        return registered;
    }

    /** Decides under the event's lock who gets what and who waits, in order of arrival. */
    RegistrationOutcome inOrder(CheckedRequest checked) {
        var locked = limits.lock(checked.event().id());
        var claim = checked.claim();
        // Asked again under the lock: of two requests with one key or one address at once the second finds the first.
        return enrolment
                .earlier(checked.request())
                .or(() -> enrolment.registered(checked))
                .or(() -> refusal(checked, claim, locked).map(Refused::new))
                .orElseGet(() -> enter(checked, claim, locked));
    }

    private static Optional<Refusal> refusal(CheckedRequest checked, Claim claim, EventLimits locked) {
        // A document that came in meanwhile may have taken a session away.
        var gone = checked.sessions().stream()
                .filter(session -> !locked.isRegistrable(session.id()))
                .map(Session::code)
                .toList();
        if (!gone.isEmpty()) {
            return Optional.of(new UnavailableSessions(gone));
        }
        return Refusal.of(locked.closed(claim.inEvent())).or(() -> Refusal.among(checked.sessions(), claim, locked));
    }

    private Registered enter(CheckedRequest checked, Claim claim, EventLimits locked) {
        var registration = checked.registration();
        var arrival = locked.nextArrival();
        var entitled = locked.takeIfFree(claim.inEvent());
        if (entitled) {
            registration.takePlace();
        } else {
            registration.queue(arrival);
        }
        registration.enter(checked.holdUntil(), Actor.NEWCOMER, checked.now());
        for (var session : checked.sessions()) {
            var place = registration.addPlace(session);
            if (entitled && locked.takeIfFree(claim.inSession(session.id()))) {
                place.confirm(Reason.REGISTERED, Actor.NEWCOMER, checked.now());
            } else {
                place.queue(arrival, Reason.REGISTERED, Actor.NEWCOMER, checked.now());
            }
        }
        return enrolment.enter(registration, checked);
    }
}

package org.openroundtable.registration.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.Actor;
import org.openroundtable.capacity.EventLimits;
import org.openroundtable.capacity.Limits;
import org.openroundtable.registration.Reason;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationViews;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.SessionRefusal.Full;
import org.openroundtable.registration.SessionRefusal.UnavailableSessions;
import org.openroundtable.registration.access.AccessTokens;
import org.openroundtable.registration.announcement.Announcements;
import org.openroundtable.registration.announcement.LinkRequested;
import org.openroundtable.registration.announcement.RegistrationReceived;
import org.openroundtable.registration.desk.RegistrationOutcome.AlreadyRegistered;
import org.openroundtable.registration.desk.RegistrationOutcome.Refused;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;

/** Finds a newcomer places or a number in the line; within a transaction. */
@ApplicationScoped
class Seating {

    /** How to do it. The supplier asks what became of the same request before. */
    interface Way {
        RegistrationOutcome seat(CheckedRequest newcomer, Supplier<Optional<RegistrationOutcome>> earlier);
    }

    /** There was room when all was written, and none when it was to be taken. */
    static class LostRace extends RuntimeException {

        LostRace() {
            super(null, null, false, false);
        }
    }

    private final Registrations registrations;
    private final Limits limits;
    private final RememberedRequests submissions;
    private final AccessTokens tokens;
    private final RegistrationViews views;
    private final Announcements announcements;

    Seating(
            Registrations registrations,
            Limits limits,
            RememberedRequests submissions,
            AccessTokens tokens,
            RegistrationViews views,
            Announcements announcements) {
        this.registrations = registrations;
        this.limits = limits;
        this.submissions = submissions;
        this.tokens = tokens;
        this.views = views;
        this.announcements = announcements;
    }

    /**
     * Writes everything for somebody who gets all that they want, then takes the places.
     *
     * @throws LostRace if one of them is gone; the transaction must be rolled back
     */
    RegistrationOutcome whereThereIsRoom(CheckedRequest newcomer, Supplier<Optional<RegistrationOutcome>> earlier) {
        var room = limits.seemFree(newcomer.event().id(), newcomer.sessionIds());
        if (!room || registrations.active(newcomer.event(), newcomer.address()).isPresent()) {
            return inOrder(newcomer, earlier);
        }
        var registration = newcomer.registration();
        registration.takePlace();
        registration.enter(newcomer.holdUntil(), Actor.NEWCOMER, newcomer.now());
        newcomer.sessions()
                .forEach(session ->
                        registration.addPlace(session).confirm(Reason.REGISTERED, Actor.NEWCOMER, newcomer.now()));
        var registered = write(registration, newcomer);
        registrations.flush();
        if (!limits.takeIfFree(newcomer.event().id(), newcomer.sessionIds())) {
            throw new LostRace();
        }
        return registered;
    }

    /** Decides under the event's lock who gets what and who waits, in order of arrival. */
    RegistrationOutcome inOrder(CheckedRequest newcomer, Supplier<Optional<RegistrationOutcome>> earlier) {
        var locked = limits.lock(newcomer.event().id());
        // Asked again under the lock: of two requests with one key or one address at once the second finds the first.
        var known = earlier.get().or(() -> registered(newcomer));
        return known.or(() -> refusal(newcomer, locked)).orElseGet(() -> enter(newcomer, locked));
    }

    private Optional<RegistrationOutcome> registered(CheckedRequest newcomer) {
        return registrations.active(newcomer.event(), newcomer.address()).map(known -> {
            announcements.announce(new LinkRequested(known, true));
            return new AlreadyRegistered();
        });
    }

    private static Optional<RegistrationOutcome> refusal(CheckedRequest newcomer, EventLimits locked) {
        // A document that came in meanwhile may have taken a session away.
        var gone = newcomer.sessions().stream()
                .filter(session -> locked.ofSession(session.id()) == null)
                .map(session -> session.code())
                .toList();
        if (!gone.isEmpty()) {
            return Optional.of(new Refused(new UnavailableSessions(gone)));
        }
        if (!locked.ofEvent().isFree() && !locked.ofEvent().allowsWaiting()) {
            return Optional.of(new Refused(new Full(List.of())));
        }
        return Full.among(newcomer.sessions(), locked).map(Refused::new);
    }

    private Registered enter(CheckedRequest newcomer, EventLimits locked) {
        var registration = newcomer.registration();
        var arrival = locked.ofEvent().nextArrival();
        var entitled = locked.ofEvent().isFree();
        if (entitled) {
            locked.ofEvent().take();
            registration.takePlace();
        } else {
            registration.queue(arrival);
        }
        registration.enter(newcomer.holdUntil(), Actor.NEWCOMER, newcomer.now());
        for (var session : newcomer.sessions()) {
            var place = registration.addPlace(session);
            if (entitled && locked.ofSession(session.id()).isFree()) {
                locked.ofSession(session.id()).take();
                place.confirm(Reason.REGISTERED, Actor.NEWCOMER, newcomer.now());
            } else {
                place.queue(arrival, Reason.REGISTERED, Actor.NEWCOMER, newcomer.now());
            }
        }
        return write(registration, newcomer);
    }

    private Registered write(Registration registration, CheckedRequest newcomer) {
        var request = newcomer.request();
        registrations.persist(registration);
        var view = views.of(registration);
        announcements.announce(List.of(registration));
        // Next to the token that the mail gets, so that both go to the database together.
        var token = tokens.issueForAnswer(registration);
        announcements.announce(new RegistrationReceived(registration, view, Actor.NEWCOMER, newcomer.now()));
        if (request.key() != null) {
            submissions.remember(request.event(), request.key(), request.wish(), registration.id());
        }
        return new Registered(view, token);
    }
}

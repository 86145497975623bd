package org.openroundtable.registration.change;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.Actor;
import org.openroundtable.capacity.Claim;
import org.openroundtable.capacity.EventLimits;
import org.openroundtable.capacity.LimitOwner;
import org.openroundtable.programme.Session;
import org.openroundtable.programme.Sessions;
import org.openroundtable.registration.Clash;
import org.openroundtable.registration.Ineligibility;
import org.openroundtable.registration.Place;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.Reason;
import org.openroundtable.registration.Refusal;
import org.openroundtable.registration.Refusal.Overlapping;
import org.openroundtable.registration.Refusal.UnavailableSessions;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationClaim;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.occupancy.Availability;

/** Moves a registration from the sessions it has to those it wants, all or nothing; under the event's lock. */
@ApplicationScoped
class SessionChoice {

    private final Sessions sessions;
    private final Registrations registrations;

    SessionChoice(Sessions sessions, Registrations registrations) {
        this.sessions = sessions;
        this.registrations = registrations;
    }

    /** Empty: done, or there was nothing to do. */
    Optional<Refusal> choose(
            Registration registration, Set<String> codes, EventLimits locked, Actor actor, Instant now) {
        var wanted = sessions.registrable(registration.event(), codes).stream()
                .filter(session -> locked.isRegistrable(session.id()))
                .toList();
        var added =
                wanted.stream().filter(session -> !wants(registration, session)).toList();
        var unavailable = codes.stream()
                .filter(code -> wanted.stream()
                        .noneMatch(session -> session.code().equals(code)
                                && (Availability.isToBeHad(registration.event(), session, now)
                                        || !added.contains(session))))
                .sorted()
                .toList();
        if (!unavailable.isEmpty()) {
            return Optional.of(new UnavailableSessions(unavailable));
        }
        // A clash among what one has already (a session was moved) must not keep anybody from giving up a third.
        var clashes = Clash.among(wanted).stream()
                .filter(clash -> added.stream()
                        .anyMatch(session -> session.code().equals(clash.first())
                                || session.code().equals(clash.second())))
                .toList();
        if (!clashes.isEmpty()) {
            return Optional.of(new Overlapping(clashes));
        }
        var full = Refusal.among(added, claim(registration, locked), locked);
        if (full.isPresent()) {
            return full;
        }
        giveUpOthers(registration, wanted, locked, actor, now);
        add(registration, added, locked, actor, now);
        return Optional.empty();
    }

    /** Gives the waiting places of a registration that has just got into the event whatever is free, one at a time. */
    void seatWaiting(Registration registration, EventLimits locked, Actor actor, Instant now) {
        var places = registration.places().stream()
                .sorted(Comparator.comparing(place -> place.session().id()))
                .toList();
        for (var place : places) {
            if (place.state() == PlaceState.WAITING
                    && Availability.isToBeHad(registration.event(), place.session(), now)
                    && place.inTheWay().isEmpty()
                    && seat(place, claim(registration, locked), locked)) {
                place.confirm(Reason.OFFER_ACCEPTED, actor, now);
            }
        }
    }

    /** False: there was nothing to give up. */
    boolean giveUp(Registration registration, String code, EventLimits locked, Actor actor, Instant now) {
        var given = registration.places().stream()
                .filter(place -> place.isWanted() && place.session().code().equals(code))
                .findFirst();
        given.ifPresent(place -> giveUp(place, locked, actor, now));
        return given.isPresent();
    }

    private static void giveUpOthers(
            Registration registration, List<Session> wanted, EventLimits locked, Actor actor, Instant now) {
        registration.places().stream()
                .filter(Place::isWanted)
                .filter(place -> wanted.stream().noneMatch(session -> session.id()
                        .equals(place.session().id())))
                .forEach(place -> giveUp(place, locked, actor, now));
    }

    private static void giveUp(Place place, EventLimits locked, Actor actor, Instant now) {
        if (place.isTaken()) {
            locked.release(RegistrationClaim.inSession(place.registration(), place.session()));
        }
        place.cancel(Reason.SESSIONS_CHANGED, actor, now);
    }

    private void add(Registration registration, List<Session> added, EventLimits locked, Actor actor, Instant now) {
        for (var session : added) {
            // Before there is a new place: to look for a block would write it, which has no state yet.
            var claim = claim(registration, locked);
            var place = Place.of(registration, session).orElseGet(() -> registration.addPlace(session));
            var entitled = registration.holdsPlace() && registration.offeredUntil() == null;
            if (entitled && seat(place, claim, locked)) {
                place.confirm(Reason.SESSIONS_CHANGED, actor, now);
            } else {
                place.queue(locked.nextArrival(), Reason.SESSIONS_CHANGED, actor, now);
                Ineligibility.amongOthers(locked.full(claim.inSession(session.id())))
                        .filter(why -> entitled)
                        .ifPresent(why -> place.passOver(why, Reason.SESSIONS_CHANGED, actor, now));
            }
        }
    }

    /** A place of the block that they may have one of, or else one that anybody can have; false: there is none. */
    private static boolean seat(Place place, Claim claim, EventLimits locked) {
        var session = place.session().id();
        var seated = locked.takeIfFree(claim.inSession(session));
        if (seated) {
            place.keep(claim.blockIn(new LimitOwner.Session(session)));
        }
        return seated;
    }

    private Claim claim(Registration registration, EventLimits locked) {
        return locked.preferring(registrations.blockFor(registration), RegistrationClaim.of(registration));
    }

    private static boolean wants(Registration registration, Session session) {
        return Place.of(registration, session).filter(Place::isWanted).isPresent();
    }
}

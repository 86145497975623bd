package org.openroundtable.registration.desk;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.capacity.Claim;
import org.openroundtable.capacity.EventLimits;
import org.openroundtable.capacity.LimitOwner;
import org.openroundtable.capacity.Limits;
import org.openroundtable.capacity.SeenFree;
import org.openroundtable.database.StartOver;
import org.openroundtable.event.Events;
import org.openroundtable.programme.Session;
import org.openroundtable.programme.Sessions;
import org.openroundtable.programme.snapshot.SessionRecord;
import org.openroundtable.registration.InLine;
import org.openroundtable.registration.Ineligibility;
import org.openroundtable.registration.Place;
import org.openroundtable.registration.Reason;
import org.openroundtable.registration.Refusal;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationChange.Explained;
import org.openroundtable.registration.admission.CodeFault;
import org.openroundtable.registration.code.AccessCodes;
import org.openroundtable.registration.desk.RegistrationOutcome.NotAdmitted;
import org.openroundtable.registration.desk.RegistrationOutcome.Refused;

/** Finds places or a number in the line for whoever registers; within a transaction. */
@ApplicationScoped
class Seating {

    private final Limits limits;
    private final Events events;
    private final Sessions sessions;
    private final AccessCodes codes;
    private final Enrolment enrolment;

    Seating(Limits limits, Events events, Sessions sessions, AccessCodes codes, Enrolment enrolment) {
        this.limits = limits;
        this.events = events;
        this.sessions = sessions;
        this.codes = codes;
        this.enrolment = enrolment;
    }

    /**
     * Writes everything for somebody who gets all that they want, then takes the places. That the address is registered
     * already, or the request came before, is told by unique indexes alone: hardly anybody does. Where nobody is to tell
     * them from others, not even by the time it takes, all are looked for.
     *
     * @throws StartOver if a place is gone, or the event is not what it was
     */
    RegistrationOutcome whereThereIsRoom(CheckedRequest checked) {
        var room = checked.block() == null ? limits.seemFree(checked.claim()) : Optional.<SeenFree>empty();
        if (room.isEmpty()) {
            return inOrder(checked);
        }
        if (room.get().version() != checked.event().version()) {
            throw new StartOver();
        }
        var known = checked.isAnsweredByMail() ? enrolment.registered(checked) : Optional.<RegistrationOutcome>empty();
        if (known.isPresent()) {
            return known.get();
        }
        var registration = checked.registration(events.reference(checked.event().id()));
        registration.takePlace();
        var actor = checked.entry().actor();
        registration.enter(checked.holdUntil(), actor, checked.now());
        checked.sessions()
                .forEach(session -> addPlace(registration, session).confirm(Reason.REGISTERED, actor, checked.now()));
        var registered = enrolment.enter(registration, checked);
        enrolment.write();
        // From here on nobody else comes in, so what is left of the code is exact; this registration is written
        // already.
        if (!limits.takeIfFree(room.get()) || leftOfCode(checked) < 0) {
            throw new StartOver();
        }
        return registered;
    }

    /**
     * Decides under the event's lock who gets what and who waits, in order of arrival.
     *
     * @throws StartOver if the event is not what it was
     */
    RegistrationOutcome inOrder(CheckedRequest checked) {
        var locked = limits.lock(checked.event().id());
        if (locked.version() != checked.event().version()) {
            throw new StartOver();
        }
        return inOrder(checked, locked);
    }

    /** The same where the lock was taken already, for the event as it is. */
    RegistrationOutcome inOrder(CheckedRequest checked, EventLimits locked) {
        var claim = locked.preferring(checked.block(), checked.claim());
        // Asked again under the lock: of two requests with one key or one address at once the second finds the first.
        return enrolment
                .earlier(checked.event(), checked.request(), checked.entry())
                .or(() -> obstacle(checked, claim, locked))
                .orElseGet(() -> enter(checked, claim, locked));
    }

    /** Where nobody is to tell who is registered, those who are get the refusal that others get. */
    private Optional<RegistrationOutcome> obstacle(CheckedRequest checked, Claim claim, EventLimits locked) {
        var refused = leftOfCode(checked) < 1
                ? Optional.<RegistrationOutcome>of(new NotAdmitted(CodeFault.USED_UP))
                : refusal(checked, claim, locked).<RegistrationOutcome>map(Refused::new);
        return checked.isAnsweredByMail()
                ? refused.or(() -> enrolment.registered(checked))
                : enrolment.registered(checked).or(() -> refused);
    }

    /** Of how many more registrations the code is good; to be asked under the event's lock. */
    private long leftOfCode(CheckedRequest checked) {
        var code = checked.admission().code();
        return code == null ? 1 : codes.left(code);
    }

    private static Optional<Refusal> refusal(CheckedRequest checked, Claim claim, EventLimits locked) {
        if (checked.entry().reasonBeyond().isPresent()) {
            return Optional.empty();
        }
        if (!checked.entry().waits()) {
            return Refusal.of(locked.full(claim.all()));
        }
        return Refusal.of(locked.closed(claim.inEvent())).or(() -> Refusal.among(checked.sessions(), claim, locked));
    }

    private RegistrationOutcome enter(CheckedRequest checked, Claim claim, EventLimits locked) {
        var registration = checked.registration(events.reference(checked.event().id()));
        var arrival = locked.nextArrival();
        var actor = checked.entry().actor();
        var entitled = take(claim.inEvent(), null, registration, checked, locked);
        if (entitled) {
            registration.takePlace();
            registration.admission = checked.admission().in(claim.blockIn(new LimitOwner.Event()));
        } else {
            registration.stand(arrival);
        }
        registration.enter(checked.holdUntil(), actor, checked.now());
        if (!entitled) {
            sayWhy(registration, claim.inEvent(), checked, locked);
        }
        for (var session : checked.sessions()) {
            var place = addPlace(registration, session);
            if (entitled && take(claim.inSession(session.id()), place.session(), registration, checked, locked)) {
                place.keep(claim.blockIn(new LimitOwner.Session(session.id())));
                place.confirm(Reason.REGISTERED, actor, checked.now());
            } else {
                place.queue(arrival, Reason.REGISTERED, actor, checked.now());
                if (entitled) {
                    sayWhy(place, claim.inSession(session.id()), checked, locked);
                }
            }
        }
        return enrolment.enter(registration, checked);
    }

    /** Whoever waits although others need not has a reason for it. */
    private static void sayWhy(InLine<?> waiting, List<LimitOwner> owners, CheckedRequest checked, EventLimits locked) {
        Ineligibility.amongOthers(locked.full(owners))
                .ifPresent(why ->
                        waiting.passOver(why, Reason.REGISTERED, checked.entry().actor(), checked.now()));
    }

    /**
     * Takes a place of each, for a reason also where none is left.
     *
     * @param session that the limits are of; null: the event
     */
    private static boolean take(
            List<LimitOwner> owners,
            Session session,
            Registration registration,
            CheckedRequest checked,
            EventLimits locked) {
        if (locked.takeIfFree(owners)) {
            return true;
        }
        var why = checked.entry().reasonBeyond();
        why.ifPresent(reason -> {
            locked.takeBeyond(owners);
            registration.record(
                    new Explained(session, reason),
                    Reason.CONFIRMED_BY_ORGANISER,
                    checked.entry().actor(),
                    checked.now());
        });
        return why.isPresent();
    }

    private Place addPlace(Registration registration, SessionRecord session) {
        var place = registration.addPlace(sessions.reference(session.id()));
        place.read(session);
        return place;
    }
}

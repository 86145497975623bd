package org.openroundtable.registration.change;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.Actor;
import org.openroundtable.capacity.EventLimits;
import org.openroundtable.capacity.Limits;
import org.openroundtable.event.Event;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationViews;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.access.AccessToken;
import org.openroundtable.registration.access.AccessTokens;
import org.openroundtable.registration.access.AccessTokens.Ids;
import org.openroundtable.registration.change.ChangeOutcome.Changed;
import org.openroundtable.registration.change.ChangeOutcome.NoLongerPossible;
import org.openroundtable.registration.change.ChangeOutcome.TooLate;
import org.openroundtable.registration.change.ChangeOutcome.UnknownLink;
import org.openroundtable.registration.waiting.WaitingList;

/** Changes the registration behind a secret link while nobody else takes or releases a place; within a transaction. */
@ApplicationScoped
class ChangeUnderLock {

    /** A refusal, or nothing: done, or there was nothing to do. */
    interface Verb {
        Optional<? extends ChangeOutcome> act(Registration registration, EventLimits locked, Actor actor, Instant now);
    }

    private final Clock clock;
    private final AccessTokens tokens;
    private final Limits limits;
    private final Registrations registrations;
    private final WaitingList waitingList;
    private final RegistrationViews views;

    ChangeUnderLock(
            Clock clock,
            AccessTokens tokens,
            Limits limits,
            Registrations registrations,
            WaitingList waitingList,
            RegistrationViews views) {
        this.clock = clock;
        this.tokens = tokens;
        this.limits = limits;
        this.registrations = registrations;
        this.waitingList = waitingList;
        this.views = views;
    }

    /**
     * Loads the registration, lets the verb act, and gives what it has released to those who wait. The registration must
     * not be loaded before the lock, or it would be as it was before somebody else's change.
     */
    ChangeOutcome change(AccessToken token, Function<Event, Instant> deadline, Verb verb) {
        return tokens.idsBehind(token)
                .map(ids -> change(ids, deadline, new Actor.Registrant(ids.registration()), verb))
                .orElseGet(UnknownLink::new);
    }

    /** The same of a registration that somebody else may change, whenever the event is. */
    ChangeOutcome change(Ids ids, Actor actor, Verb verb) {
        return change(ids, event -> Instant.MAX, actor, verb);
    }

    private ChangeOutcome change(Ids ids, Function<Event, Instant> deadline, Actor actor, Verb verb) {
        var locked = limits.lock(ids.event());
        var registration = registrations.findById(ids.registration());
        var now = clock.instant();
        if (!registration.isActive()) {
            return new NoLongerPossible();
        }
        if (!now.isBefore(deadline.apply(registration.event()))) {
            return new TooLate();
        }
        var refusal = verb.act(registration, locked, actor, now);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        waitingList.serve(registration.event(), locked, now);
        return new Changed(views.of(registration));
    }
}

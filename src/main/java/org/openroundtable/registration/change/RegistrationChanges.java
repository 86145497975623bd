package org.openroundtable.registration.change;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.account.Actor;
import org.openroundtable.capacity.EventLimits;
import org.openroundtable.capacity.LimitOwner;
import org.openroundtable.capacity.Limits;
import org.openroundtable.event.Event;
import org.openroundtable.organisation.Organisation;
import org.openroundtable.organisation.Organisations;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.Reason;
import org.openroundtable.registration.Refusal;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationClaim;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.RegistrationViews;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.access.AccessToken;
import org.openroundtable.registration.access.AccessTokens;
import org.openroundtable.registration.announcement.AddressConfirmed;
import org.openroundtable.registration.announcement.Announcements;
import org.openroundtable.registration.announcement.RegistrationCancelled;
import org.openroundtable.registration.announcement.RegistrationChanged;
import org.openroundtable.registration.change.ChangeOutcome.Changed;
import org.openroundtable.registration.change.ChangeOutcome.NoLongerPossible;
import org.openroundtable.registration.change.ChangeOutcome.Refused;
import org.openroundtable.registration.change.ChangeOutcome.TooLate;
import org.openroundtable.registration.change.ChangeOutcome.UnknownLink;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.registration.waiting.WaitingList;

/** What the holder of a secret link can do with the registration behind it. */
@ApplicationScoped
public class RegistrationChanges {

    private final Clock clock;
    private final AccessTokens tokens;
    private final Registrations registrations;
    private final Limits limits;
    private final Organisations organisations;
    private final SessionChoice choice;
    private final WaitingList waitingList;
    private final RegistrationViews views;
    private final Announcements announcements;

    RegistrationChanges(
            Clock clock,
            AccessTokens tokens,
            Registrations registrations,
            Limits limits,
            Organisations organisations,
            SessionChoice choice,
            WaitingList waitingList,
            RegistrationViews views,
            Announcements announcements) {
        this.clock = clock;
        this.tokens = tokens;
        this.registrations = registrations;
        this.limits = limits;
        this.organisations = organisations;
        this.choice = choice;
        this.waitingList = waitingList;
        this.views = views;
        this.announcements = announcements;
    }

    /** A refusal, or nothing: done, or there was nothing to do. */
    private interface Verb {
        Optional<? extends ChangeOutcome> act(Registration registration, EventLimits locked, Actor actor, Instant now);
    }

    /**
     * Confirms the address, if the link came by mail, and ends the links that did not. A second click finds it
     * confirmed, which is no fault.
     */
    @Transactional
    public ChangeOutcome confirmAddress(AccessToken token) {
        var proven = tokens.known(token).map(known -> known.provesAddress).orElse(false);
        return proven ? keepPromise(token, this::confirmAddress) : new UnknownLink();
    }

    /** Sets the sessions wanted; places given up go to those who wait. */
    @Transactional
    public ChangeOutcome chooseSessions(AccessToken token, Set<String> codes) {
        return change(token, (registration, locked, actor, now) -> {
            var refusal = choice.choose(registration, codes, locked, actor, now);
            if (registration.isChanged()) {
                announcements.announce(
                        registration, new RegistrationChanged(registration, Reason.SESSIONS_CHANGED, actor, now));
            }
            return refusal.map(Refused::new);
        });
    }

    /** Gives up the place, the offer or the number in the line of one session. */
    @Transactional
    public ChangeOutcome giveUp(AccessToken token, String code) {
        return change(token, (registration, locked, actor, now) -> {
            if (!choice.giveUp(registration, code, locked, actor, now)) {
                return Optional.of(new NoLongerPossible());
            }
            announcements.announce(
                    registration, new RegistrationChanged(registration, Reason.SESSIONS_CHANGED, actor, now));
            return Optional.empty();
        });
    }

    /** Corrects everything but the address, which is what the registration hangs on: the address given is ignored. */
    @Transactional
    public ChangeOutcome correct(AccessToken token, Registrant corrected) {
        if (tokens.idsBehind(token).isEmpty()) {
            return new UnknownLink();
        }
        // Before the lock: somebody who registers and brings the same new organisation may hold it and wait for us.
        var organisation = organisations.resolve(corrected.organisation(), corrected.organisationType());
        return change(token, (registration, locked, actor, now) -> {
            var former = registration.registrant();
            var answers = registration.event().questions().correct(former.answers(), corrected.answers());
            var registrant = corrected.withEmail(former.email()).with(answers);
            var refusal = moveClaim(registration, registrant, organisation, locked);
            if (refusal.isEmpty() && registration.correct(registrant, organisation, actor, now)) {
                announcements.announce(
                        registration, new RegistrationChanged(registration, Reason.DETAILS_CHANGED, actor, now));
            }
            return refusal.map(Refused::new);
        });
    }

    /** Cancels the registration and gives up all its places. */
    @Transactional
    public ChangeOutcome cancel(AccessToken token) {
        return change(token, (registration, locked, actor, now) -> {
            RegistrationClaim.giveBack(registration, locked);
            registration.cancel(actor, now);
            announcements.announce(registration, new RegistrationCancelled(registration, actor, now));
            return Optional.empty();
        });
    }

    /** Takes up the place in the event that is on offer. */
    @Transactional
    public ChangeOutcome acceptEvent(AccessToken token) {
        return keepPromise(token, (registration, locked, actor, now) -> {
            if (registration.offeredUntil() == null || isPast(registration.offeredUntil(), now)) {
                return Optional.of(new NoLongerPossible());
            }
            registration.confirm(Reason.OFFER_ACCEPTED, actor, now);
            choice.seatWaiting(registration, locked, actor, now);
            announcements.announce(
                    registration, new RegistrationChanged(registration, Reason.OFFER_ACCEPTED, actor, now));
            return Optional.empty();
        });
    }

    /** Takes up the place in a session that is on offer. */
    @Transactional
    public ChangeOutcome acceptSession(AccessToken token, String code) {
        return keepPromise(token, (registration, locked, actor, now) -> {
            var offered = registration.places().stream()
                    .filter(place -> place.state() == PlaceState.OFFERED
                            && place.session().code().equals(code))
                    .filter(place -> !isPast(place.offeredUntil(), now))
                    .findFirst();
            if (offered.isEmpty()) {
                return Optional.of(new NoLongerPossible());
            }
            offered.get().confirm(Reason.OFFER_ACCEPTED, actor, now);
            announcements.announce(
                    registration, new RegistrationChanged(registration, Reason.OFFER_ACCEPTED, actor, now));
            return Optional.empty();
        });
    }

    /** From what the registration counts against to what it will count against with other details. */
    private static Optional<Refusal> moveClaim(
            Registration registration, Registrant corrected, Organisation organisation, EventLimits locked) {
        var before = RegistrationClaim.of(registration);
        var after = RegistrationClaim.of(registration, corrected, organisation);
        var added = new ArrayList<>(after.inEvent());
        added.removeAll(before.inEvent());
        // Who waits for the event takes nothing yet, but can't wait for what nobody waits for.
        var closed = registration.holdsPlace() ? List.<LimitOwner>of() : locked.closed(added);
        return Refusal.of(closed)
                .or(() -> Refusal.of(locked.move(
                        RegistrationClaim.taken(registration, before), RegistrationClaim.taken(registration, after))));
    }

    private Optional<ChangeOutcome> confirmAddress(
            Registration registration, EventLimits locked, Actor actor, Instant now) {
        if (registration.state() != RegistrationState.PENDING_EMAIL) {
            return Optional.empty();
        }
        if (isPast(registration.heldUntil(), now)) {
            return Optional.of(new NoLongerPossible());
        }
        registration.confirmAddress(actor, now);
        tokens.revokeUnproven(registration);
        announcements.announce(registration, new AddressConfirmed(registration, actor, now));
        return Optional.empty();
    }

    private ChangeOutcome change(AccessToken token, Verb verb) {
        return change(token, Event::changesUntil, verb);
    }

    /** What somebody was told they can have until a certain moment, they can have until then: no other deadline counts. */
    private ChangeOutcome keepPromise(AccessToken token, Verb verb) {
        return change(token, event -> event.endsAt(), verb);
    }

    /**
     * Under the event's lock: loads the registration, lets the verb act, and gives what it has released to those who
     * wait. The registration must not be loaded before the lock, or it would be as it was before somebody else's change.
     */
    private ChangeOutcome change(AccessToken token, Function<Event, Instant> deadline, Verb verb) {
        var ids = tokens.idsBehind(token);
        if (ids.isEmpty()) {
            return new UnknownLink();
        }
        var locked = limits.lock(ids.get().event());
        var registration = registrations.findById(ids.get().registration());
        var now = clock.instant();
        if (!registration.isActive()) {
            return new NoLongerPossible();
        }
        if (isPast(deadline.apply(registration.event()), now)) {
            return new TooLate();
        }
        var refusal = verb.act(registration, locked, new Actor.Registrant(registration.id()), now);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        waitingList.serve(registration.event(), locked, now);
        return new Changed(views.of(registration));
    }

    private static boolean isPast(Instant moment, Instant now) {
        return !now.isBefore(moment);
    }
}

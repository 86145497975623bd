package org.openroundtable.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.organisation.Organisations;
import org.openroundtable.registration.ChangeOutcome.Changed;
import org.openroundtable.registration.ChangeOutcome.NoLongerPossible;
import org.openroundtable.registration.ChangeOutcome.TooLate;
import org.openroundtable.registration.ChangeOutcome.UnknownLink;
import org.openroundtable.registration.announcement.AddressConfirmed;
import org.openroundtable.registration.announcement.RegistrationCancelled;
import org.openroundtable.registration.announcement.RegistrationChanged;
import org.openroundtable.registration.registrant.Registrant;

/** What the holder of a secret link can do with the registration behind it. */
@ApplicationScoped
public class RegistrationChanges {

    private final Clock clock;
    private final AccessTokens tokens;
    private final Registrations registrations;
    private final Quotas quotas;
    private final Organisations organisations;
    private final SessionChoice choice;
    private final WaitingList waitingList;
    private final RegistrationViews views;
    private final Announcements announcements;

    RegistrationChanges(
            Clock clock,
            AccessTokens tokens,
            Registrations registrations,
            Quotas quotas,
            Organisations organisations,
            SessionChoice choice,
            WaitingList waitingList,
            RegistrationViews views,
            Announcements announcements) {
        this.clock = clock;
        this.tokens = tokens;
        this.registrations = registrations;
        this.quotas = quotas;
        this.organisations = organisations;
        this.choice = choice;
        this.waitingList = waitingList;
        this.views = views;
        this.announcements = announcements;
    }

    /** Confirms the address, if the link came by mail. A second click finds it confirmed, which is no fault. */
    @Transactional
    public ChangeOutcome confirmAddress(AccessToken token) {
        var proven = tokens.known(token).map(known -> known.provesAddress).orElse(false);
        return proven ? change(token, this::confirmAddress) : new UnknownLink();
    }

    /** Sets the sessions wanted; places given up go to those who wait. */
    @Transactional
    public ChangeOutcome chooseSessions(AccessToken token, Set<String> codes) {
        return change(token, (registration, locked) -> {
            var outcome = choice.choose(registration, codes, locked, clock.instant());
            if (outcome instanceof Changed) {
                announcements.announce(registration, new RegistrationChanged(registration, Reason.SESSIONS_CHANGED));
            }
            return outcome;
        });
    }

    /** Gives up the place, the offer or the number in the line of one session. */
    @Transactional
    public ChangeOutcome giveUp(AccessToken token, String code) {
        return change(token, (registration, locked) -> {
            if (!choice.giveUp(registration, code, locked, clock.instant())) {
                return new NoLongerPossible();
            }
            announcements.announce(registration, new RegistrationChanged(registration, Reason.SESSIONS_CHANGED));
            return changed(registration);
        });
    }

    /** Corrects everything but the address, which is what the registration hangs on: the address given is ignored. */
    @Transactional
    public ChangeOutcome correct(AccessToken token, Registrant corrected) {
        if (registrations.idsBehind(token).isEmpty()) {
            return new UnknownLink();
        }
        // Before the lock: somebody who registers and brings the same new organisation may hold it and wait for us.
        var organisation = organisations.resolve(corrected.organisation, corrected.organisationType);
        return change(token, (registration, locked) -> {
            corrected.email = registration.registrant().email;
            registration.correct(corrected, organisation);
            announcements.announce(registration, new RegistrationChanged(registration, Reason.DETAILS_CHANGED));
            return changed(registration);
        });
    }

    /** Cancels the registration and gives up all its places. */
    @Transactional
    public ChangeOutcome cancel(AccessToken token) {
        return change(token, (registration, locked) -> {
            locked.releaseAll(registration);
            registration.cancel(clock.instant());
            announcements.announce(registration, new RegistrationCancelled(registration));
            return changed(registration);
        });
    }

    /** Takes up the place in the event that is on offer. */
    @Transactional
    public ChangeOutcome acceptEvent(AccessToken token) {
        return change(token, (registration, locked) -> {
            if (registration.offeredUntil() == null || isPast(registration.offeredUntil())) {
                return new NoLongerPossible();
            }
            registration.confirm(Reason.OFFER_ACCEPTED, clock.instant());
            choice.seatWaiting(registration, locked, clock.instant());
            announcements.announce(registration, new RegistrationChanged(registration, Reason.OFFER_ACCEPTED));
            return changed(registration);
        });
    }

    /** Takes up the place in a session that is on offer. */
    @Transactional
    public ChangeOutcome acceptSession(AccessToken token, String code) {
        return change(token, (registration, locked) -> {
            var offered = registration.places().stream()
                    .filter(place -> place.state() == PlaceState.OFFERED
                            && place.session().code.equals(code))
                    .filter(place -> !isPast(place.offeredUntil()))
                    .findFirst();
            if (offered.isEmpty()) {
                return new NoLongerPossible();
            }
            offered.get().confirm(Reason.OFFER_ACCEPTED, clock.instant());
            announcements.announce(registration, new RegistrationChanged(registration, Reason.OFFER_ACCEPTED));
            return changed(registration);
        });
    }

    private ChangeOutcome confirmAddress(Registration registration, EventQuotas locked) {
        if (registration.state() != RegistrationState.PENDING_EMAIL) {
            return changed(registration);
        }
        if (isPast(registration.heldUntil())) {
            return new NoLongerPossible();
        }
        registration.confirmAddress(clock.instant());
        announcements.announce(registration, new AddressConfirmed(registration));
        return changed(registration);
    }

    /**
     * Under the event's lock: loads the registration, lets the verb act, and gives what it has released to those who
     * wait. The registration must not be loaded before the lock, or it would be as it was before somebody else's change.
     */
    private ChangeOutcome change(AccessToken token, BiFunction<Registration, EventQuotas, ChangeOutcome> verb) {
        var ids = registrations.idsBehind(token);
        if (ids.isEmpty()) {
            return new UnknownLink();
        }
        var locked = quotas.lock(ids.get().event());
        var registration = registrations.findById(ids.get().registration());
        if (!registration.isActive()) {
            return new NoLongerPossible();
        }
        if (!registration.event().isChangeableAt(clock.instant())) {
            return new TooLate();
        }
        var outcome = verb.apply(registration, locked);
        if (outcome instanceof Changed) {
            waitingList.serve(registration.event(), locked, clock.instant());
            return changed(registration);
        }
        return outcome;
    }

    private Changed changed(Registration registration) {
        return new Changed(views.of(registration));
    }

    private boolean isPast(Instant moment) {
        return !clock.instant().isBefore(moment);
    }
}

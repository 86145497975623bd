package org.openroundtable.registration.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.Actor;
import org.openroundtable.capacity.EventLimits;
import org.openroundtable.database.Transactions;
import org.openroundtable.event.Event;
import org.openroundtable.registration.Clash;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.Reason;
import org.openroundtable.registration.Refusal.Overlapping;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.access.AccessToken;
import org.openroundtable.registration.access.AccessTokens;
import org.openroundtable.registration.announcement.AddressConfirmed;
import org.openroundtable.registration.announcement.Announcements;
import org.openroundtable.registration.announcement.RegistrationChanged;
import org.openroundtable.registration.change.ChangeOutcome.NoLongerPossible;
import org.openroundtable.registration.change.ChangeOutcome.Refused;
import org.openroundtable.registration.change.ChangeOutcome.UnknownLink;
import org.openroundtable.registration.change.ChangeUnderLock.Verb;

/** Takes up in time what was promised until then: the address is confirmed, or a place on offer is accepted. */
@ApplicationScoped
public class Confirmations {

    private final Transactions transactions;
    private final ChangeUnderLock change;
    private final AccessTokens tokens;
    private final SessionChoice choice;
    private final Announcements announcements;

    Confirmations(
            Transactions transactions,
            ChangeUnderLock change,
            AccessTokens tokens,
            SessionChoice choice,
            Announcements announcements) {
        this.transactions = transactions;
        this.change = change;
        this.tokens = tokens;
        this.choice = choice;
        this.announcements = announcements;
    }

    /**
     * Confirms the address, if the link came by mail, and ends the links that did not. A second click finds it
     * confirmed, which is no fault.
     */
    public ChangeOutcome confirmAddress(AccessToken token) {
        return transactions.call(() -> {
            var proven = tokens.known(token).map(known -> known.provesAddress).orElse(false);
            return proven ? keepPromise(token, this::confirmAddress) : new UnknownLink();
        });
    }

    /** Takes up the place in the event that is on offer. */
    public ChangeOutcome acceptEvent(AccessToken token) {
        return keepPromise(token, (registration, locked, actor, now) -> {
            if (!registration.isOnOfferAt(now) || !isAhead(registration, now)) {
                return Optional.of(new NoLongerPossible());
            }
            registration.confirm(Reason.OFFER_ACCEPTED, actor, now);
            choice.seatWaiting(registration, locked, actor, now);
            announcements.announce(
                    registration, new RegistrationChanged(registration, Reason.OFFER_ACCEPTED, actor, now));
            return Optional.empty();
        });
    }

    /** Takes up the place in a session that is on offer, unless they have another one at the same time. */
    public ChangeOutcome acceptSession(AccessToken token, String code) {
        return keepPromise(token, (registration, locked, actor, now) -> {
            var offered = registration.places().stream()
                    .filter(place -> place.state() == PlaceState.OFFERED
                            && place.session().code().equals(code)
                            && !place.session().isCancelled())
                    .filter(place -> place.isOnOfferAt(now))
                    .findFirst();
            if (offered.isEmpty() || !isAhead(registration, now)) {
                return Optional.of(new NoLongerPossible());
            }
            var place = offered.get();
            var inTheWay = place.inTheWay();
            if (inTheWay.isPresent()) {
                return Optional.of(new Refused(
                        new Overlapping(Clash.among(List.of(inTheWay.get().session(), place.session())))));
            }
            place.confirm(Reason.OFFER_ACCEPTED, actor, now);
            announcements.announce(
                    registration, new RegistrationChanged(registration, Reason.OFFER_ACCEPTED, actor, now));
            return Optional.empty();
        });
    }

    private Optional<ChangeOutcome> confirmAddress(
            Registration registration, EventLimits locked, Actor actor, Instant now) {
        if (registration.state() != RegistrationState.PENDING_EMAIL) {
            return Optional.empty();
        }
        if (!now.isBefore(registration.heldUntil()) || registration.event().isCancelled()) {
            return Optional.of(new NoLongerPossible());
        }
        registration.confirmAddress(actor, now);
        tokens.revokeUnproven(registration);
        announcements.announce(registration, new AddressConfirmed(registration, actor, now));
        return Optional.empty();
    }

    /** An event that is cancelled or postponed gives nothing; an offer stays until it has a time again. */
    private static boolean isAhead(Registration registration, Instant now) {
        return registration.event().phaseAt(now).isAhead();
    }

    /** What somebody was told they can have until a certain moment, they can have until then: no other deadline counts. */
    private ChangeOutcome keepPromise(AccessToken token, Verb verb) {
        return transactions.call(() -> change.change(token, Event::endsAt, verb));
    }
}

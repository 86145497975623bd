package org.openroundtable.registration.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.Actor;
import org.openroundtable.database.Transactions;
import org.openroundtable.registration.Clash;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.Reason;
import org.openroundtable.registration.Refusal.Overlapping;
import org.openroundtable.registration.RegistrationChange.Explained;
import org.openroundtable.registration.RegistrationClaim;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.access.AccessTokens.Ids;
import org.openroundtable.registration.announcement.Announcements;
import org.openroundtable.registration.announcement.PlacesReleased;
import org.openroundtable.registration.announcement.RegistrationCancelled;
import org.openroundtable.registration.announcement.RegistrationChanged;
import org.openroundtable.registration.change.ChangeOutcome.NoLongerPossible;
import org.openroundtable.registration.change.ChangeOutcome.Refused;

/**
 * What organisers change of somebody's registration, after the deadline for registrants too. The history keeps what they
 * give as the reason, and whoever is registered is written to as if they had done it themselves.
 */
@ApplicationScoped
public class OrganiserChanges {

    private final Transactions transactions;
    private final ChangeUnderLock change;
    private final SessionChoice choice;
    private final Announcements announcements;

    OrganiserChanges(
            Transactions transactions, ChangeUnderLock change, SessionChoice choice, Announcements announcements) {
        this.transactions = transactions;
        this.change = change;
        this.choice = choice;
        this.announcements = announcements;
    }

    /**
     * Cancels the registration; its places go to those who wait.
     *
     * @param why for the history
     * @param told the registrant reads it too
     */
    public ChangeOutcome cancel(Ids ids, String why, boolean told, Actor actor) {
        return transactions.call(() -> change.change(ids, actor, (registration, locked, by, now) -> {
            RegistrationClaim.giveBack(registration, locked);
            registration.record(new Explained(null, why), Reason.CANCELLED_BY_ORGANISER, by, now);
            registration.cancel(Reason.CANCELLED_BY_ORGANISER, by, now);
            announcements.announce(registration, new RegistrationCancelled(registration, told ? why : null, by, now));
            return Optional.empty();
        }));
    }

    /** Sets the sessions wanted, as the registrant could. */
    public ChangeOutcome chooseSessions(Ids ids, Set<String> codes, Actor actor) {
        return transactions.call(() -> change.change(ids, actor, (registration, locked, by, now) -> {
            var refusal = choice.choose(registration, codes, locked, by, now);
            if (registration.isChanged()) {
                announcements.announce(
                        registration, new RegistrationChanged(registration, Reason.SESSIONS_CHANGED, by, now));
            }
            return refusal.map(Refused::new);
        }));
    }

    /**
     * Gives the place in the event that the registration waits for, whoever is before it and also beyond the limit. An event
     * that is cancelled or postponed gives nothing.
     */
    public ChangeOutcome confirm(Ids ids, String why, Actor actor) {
        return transactions.call(() -> change.change(ids, actor, (registration, locked, by, now) -> {
            if (registration.state() != RegistrationState.WAITING
                    || !registration.event().isScheduled()) {
                return Optional.of(new NoLongerPossible());
            }
            if (!registration.holdsPlace()) {
                locked.takeBeyond(RegistrationClaim.of(registration).inEvent());
                registration.takePlace();
            }
            registration.record(new Explained(null, why), Reason.CONFIRMED_BY_ORGANISER, by, now);
            registration.confirm(Reason.CONFIRMED_BY_ORGANISER, by, now);
            choice.seatWaiting(registration, locked, by, now);
            announcements.announce(registration, new PlacesReleased(registration, List.of(), by, now));
            return Optional.empty();
        }));
    }

    /** The same of a place in a session, for whoever is confirmed for the event and has nothing else at the time. */
    public ChangeOutcome confirm(Ids ids, String session, String why, Actor actor) {
        return transactions.call(() -> change.change(ids, actor, (registration, locked, by, now) -> {
            var waiting = registration.places().stream()
                    .filter(place -> place.session().code().equals(session)
                            && (place.state() == PlaceState.WAITING || place.state() == PlaceState.OFFERED))
                    .findFirst();
            if (waiting.isEmpty()
                    || registration.state() != RegistrationState.CONFIRMED
                    || !registration.event().isScheduled()
                    || waiting.get().session().isCancelled()) {
                return Optional.of(new NoLongerPossible());
            }
            var place = waiting.get();
            var inTheWay = place.inTheWay();
            if (inTheWay.isPresent()) {
                return Optional.of(new Refused(
                        new Overlapping(Clash.among(List.of(inTheWay.get().session(), place.session())))));
            }
            if (!place.isTaken()) {
                locked.takeBeyond(RegistrationClaim.inSession(registration, place.session()));
            }
            registration.record(new Explained(place.session(), why), Reason.CONFIRMED_BY_ORGANISER, by, now);
            place.confirm(Reason.CONFIRMED_BY_ORGANISER, by, now);
            announcements.announce(registration, new PlacesReleased(registration, List.of(place), by, now));
            return Optional.empty();
        }));
    }
}

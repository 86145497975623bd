package org.openroundtable.registration.change;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.Actor;
import org.openroundtable.database.Transactions;
import org.openroundtable.registration.Reason;
import org.openroundtable.registration.RegistrationChange.Explained;
import org.openroundtable.registration.RegistrationClaim;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.access.AccessTokens.Ids;
import org.openroundtable.registration.announcement.Announcements;
import org.openroundtable.registration.announcement.RegistrationApproved;
import org.openroundtable.registration.announcement.RegistrationRejected;
import org.openroundtable.registration.change.ChangeOutcome.NoLongerPossible;

/**
 * What organisers decide of registrations for an event that wants each to be approved. All that such a registration has
 * is counted in the limits from the start, so no approval goes over one. Of two who decide at once the second is told
 * that it is decided.
 */
@ApplicationScoped
public class Approvals {

    private final Transactions transactions;
    private final ChangeUnderLock change;
    private final Announcements announcements;

    Approvals(Transactions transactions, ChangeUnderLock change, Announcements announcements) {
        this.transactions = transactions;
        this.change = change;
        this.announcements = announcements;
    }

    /** Confirms a registration that awaits approval; an event that is cancelled or postponed gives nothing. */
    public ChangeOutcome approve(Ids ids, Actor actor) {
        return transactions.call(() -> change.change(ids, actor, (registration, locked, by, now) -> {
            if (registration.state() != RegistrationState.PENDING_APPROVAL
                    || !registration.event().isScheduled()) {
                return Optional.of(new NoLongerPossible());
            }
            registration.confirm(Reason.APPROVED_BY_ORGANISER, by, now);
            announcements.announce(registration, new RegistrationApproved(registration, by, now));
            return Optional.empty();
        }));
    }

    /**
     * Turns down a registration that is not confirmed yet; its places go to those who wait.
     *
     * @param why for the history
     * @param told the registrant reads it too
     */
    public ChangeOutcome reject(Ids ids, String why, boolean told, Actor actor) {
        return transactions.call(() -> change.change(ids, actor, (registration, locked, by, now) -> {
            if (registration.state() == RegistrationState.CONFIRMED) {
                return Optional.of(new NoLongerPossible());
            }
            RegistrationClaim.giveBack(registration, locked);
            registration.record(new Explained(null, why), Reason.REJECTED_BY_ORGANISER, by, now);
            registration.reject(by, now);
            announcements.announce(registration, new RegistrationRejected(registration, told ? why : null, by, now));
            return Optional.empty();
        }));
    }
}

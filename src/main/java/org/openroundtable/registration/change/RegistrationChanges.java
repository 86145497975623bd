package org.openroundtable.registration.change;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.database.Transactions;
import org.openroundtable.event.Event;
import org.openroundtable.organisation.Organisation;
import org.openroundtable.organisation.matching.Recognition;
import org.openroundtable.registration.Reason;
import org.openroundtable.registration.RegistrationClaim;
import org.openroundtable.registration.access.AccessToken;
import org.openroundtable.registration.access.AccessTokens;
import org.openroundtable.registration.announcement.Announcements;
import org.openroundtable.registration.announcement.RegistrationCancelled;
import org.openroundtable.registration.announcement.RegistrationChanged;
import org.openroundtable.registration.change.ChangeOutcome.NoLongerPossible;
import org.openroundtable.registration.change.ChangeOutcome.Refused;
import org.openroundtable.registration.change.ChangeOutcome.UnknownLink;
import org.openroundtable.registration.change.ChangeUnderLock.Verb;
import org.openroundtable.registration.registrant.Registrant;

/** What the holder of a secret link can change of the registration behind it, until the event's deadline for changes. */
@ApplicationScoped
public class RegistrationChanges {

    private final Transactions transactions;
    private final ChangeUnderLock change;
    private final AccessTokens tokens;
    private final Recognition recognition;
    private final SessionChoice choice;
    private final DetailChoice details;
    private final Announcements announcements;

    RegistrationChanges(
            Transactions transactions,
            ChangeUnderLock change,
            AccessTokens tokens,
            Recognition recognition,
            SessionChoice choice,
            DetailChoice details,
            Announcements announcements) {
        this.transactions = transactions;
        this.change = change;
        this.tokens = tokens;
        this.recognition = recognition;
        this.choice = choice;
        this.details = details;
        this.announcements = announcements;
    }

    /** Sets the sessions wanted; places given up go to those who wait. */
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
    public ChangeOutcome correct(AccessToken token, Registrant corrected) {
        if (transactions.call(() -> tokens.idsBehind(token)).isEmpty()) {
            return new UnknownLink();
        }
        return transactions.call(() -> correct(
                token,
                corrected,
                recognition.recognise(
                        corrected.organisation(),
                        corrected.organisationType(),
                        corrected.country(),
                        corrected.email())));
    }

    private ChangeOutcome correct(AccessToken token, Registrant corrected, Organisation organisation) {
        return change(token, (registration, locked, actor, now) -> {
            var asked = registration.event().questions();
            var refusal = details.correct(registration, corrected, asked, organisation, locked, actor, now);
            if (registration.isChanged()) {
                announcements.announce(
                        registration, new RegistrationChanged(registration, Reason.DETAILS_CHANGED, actor, now));
            }
            return refusal.map(Refused::new);
        });
    }

    /** Cancels the registration and gives up all its places. */
    public ChangeOutcome cancel(AccessToken token) {
        return change(token, (registration, locked, actor, now) -> {
            RegistrationClaim.giveBack(registration, locked);
            registration.cancel(Reason.CANCELLED_BY_REGISTRANT, actor, now);
            announcements.announce(registration, new RegistrationCancelled(registration, null, actor, now));
            return Optional.empty();
        });
    }

    private ChangeOutcome change(AccessToken token, Verb verb) {
        return transactions.call(() -> change.change(token, Event::changesUntil, verb));
    }
}

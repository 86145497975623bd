package org.openroundtable.registration.change;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.Actor;
import org.openroundtable.database.Transactions;
import org.openroundtable.event.Event;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationChange.CodeShown;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.access.AccessToken;
import org.openroundtable.registration.access.AccessTokens;
import org.openroundtable.registration.admission.Admission;
import org.openroundtable.registration.admission.CodeFault;
import org.openroundtable.registration.announcement.Announcements;
import org.openroundtable.registration.change.ChangeOutcome.CodeRefused;
import org.openroundtable.registration.change.ChangeOutcome.NoLongerPossible;
import org.openroundtable.registration.change.ChangeOutcome.UnknownLink;
import org.openroundtable.registration.code.AccessCodes;
import org.openroundtable.registration.code.CodeCheck.Bad;
import org.openroundtable.registration.code.CodeCheck.Good;

/** Lets somebody who waits show an access code after all: a place that is kept for whoever has it is theirs at once. */
@ApplicationScoped
public class LateCodes {

    private final Transactions transactions;
    private final Clock clock;
    private final ChangeUnderLock change;
    private final AccessTokens tokens;
    private final AccessCodes codes;
    private final Announcements announcements;

    LateCodes(
            Transactions transactions,
            Clock clock,
            ChangeUnderLock change,
            AccessTokens tokens,
            AccessCodes codes,
            Announcements announcements) {
        this.transactions = transactions;
        this.clock = clock;
        this.change = change;
        this.tokens = tokens;
        this.codes = codes;
        this.announcements = announcements;
    }

    /** @param typed the code */
    public ChangeOutcome show(AccessToken token, String typed) {
        var ids = transactions.call(() -> tokens.idsBehind(token));
        if (ids.isEmpty()) {
            return new UnknownLink();
        }
        var check = codes.check(ids.get().event(), typed, clock.instant());
        return check instanceof Bad bad
                ? new CodeRefused(bad.why())
                : transactions.call(() -> change.change(
                        token,
                        Event::changesUntil,
                        (registration, locked, actor, now) -> show(registration, ((Good) check).id(), actor, now)));
    }

    private Optional<ChangeOutcome> show(Registration registration, Long code, Actor actor, Instant now) {
        var admission = registration.admission == null ? new Admission(null, null) : registration.admission;
        if (code.equals(admission.code())) {
            return Optional.empty();
        }
        if (!waits(registration)) {
            return Optional.of(new NoLongerPossible());
        }
        // Nobody else comes in with it now, so this is exact.
        if (codes.left(code) < 1) {
            return Optional.of(new CodeRefused(CodeFault.USED_UP));
        }
        registration.admission = admission.with(code);
        registration.record(new CodeShown(admission.code(), code), null, actor, now);
        announcements.announce(List.of(registration));
        return Optional.empty();
    }

    private static boolean waits(Registration registration) {
        return registration.state() == RegistrationState.WAITING
                || registration.places().stream().anyMatch(place -> place.state() == PlaceState.WAITING);
    }
}

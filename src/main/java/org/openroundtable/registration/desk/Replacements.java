package org.openroundtable.registration.desk;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.Actor;
import org.openroundtable.capacity.EventLimits;
import org.openroundtable.capacity.Limits;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.database.StartOver;
import org.openroundtable.database.Transactions;
import org.openroundtable.organisation.Organisation;
import org.openroundtable.organisation.matching.Recognition;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.programme.snapshot.SessionRecord;
import org.openroundtable.registration.Place;
import org.openroundtable.registration.Reason;
import org.openroundtable.registration.Refusal.Full;
import org.openroundtable.registration.Refusal.UnavailableSessions;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationClaim;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.admission.Admission;
import org.openroundtable.registration.announcement.Announcements;
import org.openroundtable.registration.announcement.RegistrationCancelled;
import org.openroundtable.registration.desk.RegistrationOutcome.Entered;
import org.openroundtable.registration.desk.RegistrationOutcome.Refused;
import org.openroundtable.registration.occupancy.Availability;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.registration.waiting.WaitingList;

/**
 * Lets somebody come instead of somebody who is registered: what the one gives up goes to the other, and to nobody who waits.
 * They are two registrations, so that neither reads of the other what is their own.
 */
@ApplicationScoped
public class Replacements {

    /** Nothing is changed: the former stays. */
    private static final class NotReplaced extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient RegistrationOutcome why;

        NotReplaced(RegistrationOutcome why) {
            super(null, null, false, false);
            this.why = why;
        }
    }

    private final Transactions transactions;
    private final Clock clock;
    private final EventSnapshots snapshots;
    private final Recognition recognition;
    private final Registrations registrations;
    private final Limits limits;
    private final Seating seating;
    private final WaitingList waitingList;
    private final Announcements announcements;

    Replacements(
            Transactions transactions,
            Clock clock,
            EventSnapshots snapshots,
            Recognition recognition,
            Registrations registrations,
            Limits limits,
            Seating seating,
            WaitingList waitingList,
            Announcements announcements) {
        this.transactions = transactions;
        this.clock = clock;
        this.snapshots = snapshots;
        this.recognition = recognition;
        this.registrations = registrations;
        this.limits = limits;
        this.seating = seating;
        this.waitingList = waitingList;
        this.announcements = announcements;
    }

    /**
     * @param former id of the registration that ends
     * @param language BCP 47 tag of the language to write in
     */
    public RegistrationOutcome replace(String slug, Long former, Registrant registrant, String language, Actor actor) {
        try {
            return transactions.call(() -> inOneTurn(slug, former, registrant, language, actor));
        } catch (NotReplaced kept) {
            return kept.why;
        }
    }

    private RegistrationOutcome inOneTurn(String slug, Long id, Registrant registrant, String language, Actor actor) {
        var event = snapshots.current(slug).orElseThrow();
        var organisation = recognition.recognise(
                registrant.organisation(), registrant.organisationType(), registrant.country(), registrant.email());
        registrations.waitForOthersWith(event.id(), new EmailAddress(registrant.email()), null);
        var locked = limits.lock(event.id());
        if (locked.version() != event.version()) {
            throw new StartOver();
        }
        var former = registrations.findById(id);
        if (!former.isActive() || !event.phaseAt(clock.instant()).isAhead()) {
            throw new NotReplaced(new Refused(new UnavailableSessions(List.of())));
        }
        var checked = checked(event, former, organisation, registrant, language, actor);
        var hadPlace = former.holdsPlace();
        end(former, locked, checked);
        var outcome = seating.inOrder(checked, locked);
        if (!(outcome instanceof Entered entered)) {
            throw new NotReplaced(outcome);
        }
        if (hadPlace && entered.registration().waitingPosition() != null) {
            // More than may have a place: it would be lost to both.
            throw new NotReplaced(new Refused(new Full(List.of())));
        }
        waitingList.serve(former.event(), locked, checked.now());
        return outcome;
    }

    private CheckedRequest checked(
            EventSnapshot event,
            Registration former,
            Organisation organisation,
            Registrant registrant,
            String language,
            Actor actor) {
        var now = clock.instant();
        var codes = former.places().stream()
                .filter(Place::isWanted)
                .map(place -> place.session().code())
                .toList();
        var sessions = event.registrable(codes).stream()
                .filter(session -> Availability.isToBeHad(event, session, now))
                .toList();
        var request = new RegistrationRequest(
                event.slug(),
                registrant,
                sessions.stream().map(SessionRecord::code).collect(Collectors.toSet()),
                language);
        return new CheckedRequest(
                event,
                sessions,
                organisation,
                request,
                new Admission(null, null),
                registrations.blockFor(former),
                new Entry(actor, true, null, true),
                now);
    }

    private void end(Registration former, EventLimits locked, CheckedRequest checked) {
        var actor = checked.entry().actor();
        RegistrationClaim.giveBack(former, locked);
        former.cancel(Reason.CANCELLED_BY_ORGANISER, actor, checked.now());
        announcements.announce(former, new RegistrationCancelled(former, null, actor, checked.now()));
    }
}

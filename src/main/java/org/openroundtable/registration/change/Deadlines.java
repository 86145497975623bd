package org.openroundtable.registration.change;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.openroundtable.account.Actor;
import org.openroundtable.capacity.Limits;
import org.openroundtable.database.Transactions;
import org.openroundtable.event.Events;
import org.openroundtable.registration.Places;
import org.openroundtable.registration.Reason;
import org.openroundtable.registration.RegistrationClaim;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.announcement.Announcements;
import org.openroundtable.registration.announcement.RegistrationCancelled;
import org.openroundtable.registration.announcement.RegistrationChanged;
import org.openroundtable.registration.waiting.WaitingList;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Ends holds and offers that nobody has taken up in time, and passes their places on. */
@ApplicationScoped
public class Deadlines {

    private static final Logger LOG = Logger.getLogger(Deadlines.class);

    private final Transactions transactions;
    private final Clock clock;
    private final Events events;
    private final Registrations registrations;
    private final Places places;
    private final Limits limits;
    private final WaitingList waitingList;
    private final Announcements announcements;

    Deadlines(
            Transactions transactions,
            Clock clock,
            Events events,
            Registrations registrations,
            Places places,
            Limits limits,
            WaitingList waitingList,
            Announcements announcements) {
        this.transactions = transactions;
        this.clock = clock;
        this.events = events;
        this.registrations = registrations;
        this.places = places;
        this.limits = limits;
        this.waitingList = waitingList;
        this.announcements = announcements;
    }

    // A place is passed on within two seconds of its deadline. A node that comes second finds nothing to do.
    @Scheduled(
            every = "{openroundtable.registration.deadlines-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void enforceEverySecond() {
        enforce();
    }

    /** Each event in a transaction of its own, under its lock; one that fails does not stop those after it. */
    public void enforce() {
        var now = clock.instant();
        for (var event : QuarkusTransaction.requiringNew().call(() -> registrations.eventsWithDeadlinePassed(now))) {
            try {
                transactions.run(() -> enforce(event, now));
            } catch (RuntimeException failure) {
                // Without its message, in which a database repeats what people have told.
                LOG.errorf(
                        "Deadlines of event %d were not enforced: %s",
                        event, failure.getClass().getName());
            }
        }
    }

    private void enforce(Long eventId, Instant now) {
        var locked = limits.lock(eventId);
        for (var registration : registrations.withDeadlinePassed(eventId, now)) {
            var hold = registration.state() == RegistrationState.PENDING_EMAIL;
            RegistrationClaim.giveBack(registration, locked);
            registration.expire(hold ? Reason.HOLD_LAPSED : Reason.OFFER_LAPSED, Actor.SYSTEM, now);
            if (hold) {
                // Nobody is written to at an address that nobody has confirmed.
                announcements.announce(List.of(registration));
            } else {
                announcements.announce(registration, new RegistrationCancelled(registration, null, Actor.SYSTEM, now));
            }
        }
        for (var place : places.withOfferLapsed(eventId, now)) {
            locked.release(RegistrationClaim.inSession(place.registration(), place.session()));
            place.cancel(Reason.OFFER_LAPSED, Actor.SYSTEM, now);
            announcements.announce(
                    place.registration(),
                    new RegistrationChanged(place.registration(), Reason.OFFER_LAPSED, Actor.SYSTEM, now));
        }
        waitingList.serve(events.findById(eventId), locked, now);
    }
}

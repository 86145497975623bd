package org.openroundtable.registration.desk;

import java.time.Clock;
import java.util.HashSet;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.database.Transactions;
import org.openroundtable.event.Events;
import org.openroundtable.organisation.Organisations;
import org.openroundtable.programme.Sessions;
import org.openroundtable.registration.Clash;
import org.openroundtable.registration.Refusal.Overlapping;
import org.openroundtable.registration.Refusal.UnavailableSessions;
import org.openroundtable.registration.desk.RegistrationOutcome.NotOpen;
import org.openroundtable.registration.desk.RegistrationOutcome.Refused;
import org.openroundtable.registration.desk.RegistrationOutcome.UnknownEvent;
import org.openroundtable.registration.occupancy.Availability;

/** Where people register: the rules and the transaction of the one act that everything here is about. */
@ApplicationScoped
public class RegistrationDesk {

    private final Transactions transactions;
    private final Clock clock;
    private final Events events;
    private final Sessions sessions;
    private final Organisations organisations;
    private final Enrolment enrolment;
    private final Seating seating;

    RegistrationDesk(
            Transactions transactions,
            Clock clock,
            Events events,
            Sessions sessions,
            Organisations organisations,
            Enrolment enrolment,
            Seating seating) {
        this.transactions = transactions;
        this.clock = clock;
        this.events = events;
        this.sessions = sessions;
        this.organisations = organisations;
        this.enrolment = enrolment;
        this.seating = seating;
    }

    /**
     * Registers, or says why not. Where there is room, all is written first and the places are taken last, so that the
     * event's lock is held for a moment only. Whoever loses a race on that way (the last place, the same key at the same
     * moment) has written nothing, and is served under the lock.
     */
    public RegistrationOutcome register(RegistrationRequest request) {
        return transactions.call(
                attempt -> admit(request, attempt == 0 ? seating::whereThereIsRoom : seating::inOrder));
    }

    private RegistrationOutcome admit(RegistrationRequest request, Function<CheckedRequest, RegistrationOutcome> way) {
        var now = clock.instant();
        var found = events.withSlug(request.event());
        if (found.isEmpty()) {
            return new UnknownEvent();
        }
        var earlier = enrolment.earlier(request);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var event = found.get();
        var availability = Availability.of(event, now);
        if (!availability.isOpen()) {
            return new NotOpen(availability);
        }
        var wanted = sessions.registrable(event, request.sessions()).stream()
                .filter(session -> !session.isOverAt(now))
                .toList();
        if (wanted.size() < request.sessions().size()) {
            var missing = new HashSet<>(request.sessions());
            wanted.forEach(session -> missing.remove(session.code()));
            return new Refused(new UnavailableSessions(missing.stream().sorted().toList()));
        }
        var clashes = Clash.among(wanted);
        if (!clashes.isEmpty()) {
            return new Refused(new Overlapping(clashes));
        }
        var organisation = organisations.resolve(
                request.registrant().organisation(), request.registrant().organisationType());
        var checked = new CheckedRequest(event, wanted, organisation, request, now);
        enrolment.waitForOthersLike(checked);
        return way.apply(checked);
    }
}

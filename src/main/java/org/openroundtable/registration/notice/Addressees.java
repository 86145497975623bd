package org.openroundtable.registration.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.event.Event;
import org.openroundtable.language.Language;
import org.openroundtable.programme.CalendarChange;
import org.openroundtable.programme.Session;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.Registrations;

/** Who is written to when an event or its programme changes; never where nobody confirmed the address. */
@ApplicationScoped
public class Addressees {

    private final Registrations registrations;

    Addressees(Registrations registrations) {
        this.registrations = registrations;
    }

    /** All who are registered, in the order in which they came. */
    public List<Registration> of(Event event) {
        return registrations.active(event).stream()
                .filter(Addressees::hasConfirmedAddress)
                .toList();
    }

    /**
     * Who has or waits for a place in a session that has changed, each with what concerns them; nobody while the event is
     * cancelled or postponed, for no time is sure then.
     */
    public Map<Registration, List<CalendarChange>> of(List<CalendarChange> changes, Instant now) {
        var byRegistration = new LinkedHashMap<Registration, List<CalendarChange>>();
        for (var change : changes) {
            if (change.session().event().isScheduled()) {
                registrations.wanting(change.session()).stream()
                        .filter(Addressees::hasConfirmedAddress)
                        .filter(registration -> concerns(change, registration, now))
                        .forEach(registration -> byRegistration
                                .computeIfAbsent(registration, first -> new ArrayList<>())
                                .add(change));
            }
        }
        return byRegistration;
    }

    private static boolean hasConfirmedAddress(Registration registration) {
        return registration.state() != RegistrationState.PENDING_EMAIL;
    }

    /** Nobody wants to hear of a session that is over, nor of a link that they do not have. */
    private static boolean concerns(CalendarChange change, Registration registration, Instant now) {
        if (!change.before().end().isAfter(now) && !change.after().end().isAfter(now)) {
            return false;
        }
        var reader = Language.accepted(registration.language()).locale();
        return change.isMoved()
                || change.isRetitled(reader)
                || change.isElsewhere(reader)
                || change.isJoinedElsewhere() && attends(registration, change.session());
    }

    private static boolean attends(Registration registration, Session session) {
        return registration.state() == RegistrationState.CONFIRMED
                && registration
                        .placeIn(session)
                        .filter(place -> place.state() == PlaceState.CONFIRMED)
                        .isPresent();
    }
}

package org.openroundtable.registration.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.openroundtable.capacity.Capacity;
import org.openroundtable.event.Event;
import org.openroundtable.event.EventMode;
import org.openroundtable.event.EventSlug;
import org.openroundtable.event.EventStatus;
import org.openroundtable.event.Events;
import org.openroundtable.event.Organiser;
import org.openroundtable.event.RegistrationTerms;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.programme.Session;
import org.openroundtable.programme.SessionType;
import org.openroundtable.programme.Sessions;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.RegistrationView;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.registration.waiting.LimitChanges;

/** Events for tests of the desk: open now, starting tomorrow, one session an hour unless told otherwise. */
@ApplicationScoped
class Roundtables {

    /** What a test may ask of the registration that is open. */
    static class Terms {
        Instant closesAt;
        Instant changesUntil;
        boolean confirmAddress;
        Integer offerMinutes;
    }

    @Inject
    Clock clock;

    @Inject
    Events events;

    @Inject
    Sessions sessions;

    @Inject
    LimitChanges limits;

    /** @param capacities of sessions s1, s2 …; null: no limit */
    @Transactional
    Event open(Integer capacity, Integer... capacities) {
        return openOn(terms -> {}, capacity, capacities);
    }

    @Transactional
    Event openOn(Consumer<Terms> change, Integer capacity, Integer... capacities) {
        var now = clock.instant();
        var starts = now.plus(Duration.ofDays(1));
        var event = new Event(new EventSlug("test-" + UUID.randomUUID()));
        event.retitle("Test");
        event.relocate(EventMode.ONLINE, null);
        event.reschedule(starts, starts.plus(Duration.ofHours(capacities.length)), ZoneId.of("Europe/Brussels"));
        event.handTo(new Organiser("Agency", null, "agency@organiser.example"));
        var terms = new Terms();
        terms.closesAt = starts;
        change.accept(terms);
        event.register(new RegistrationTerms(
                now.minus(Duration.ofDays(1)),
                terms.closesAt,
                terms.changesUntil,
                terms.confirmAddress,
                null,
                terms.offerMinutes));
        events.persist(event);
        var ofSessions = new LinkedHashMap<Session, Capacity>();
        for (var i = 0; i < capacities.length; i++) {
            ofSessions.put(session(event, i), new Capacity(capacities[i], true));
        }
        events.flush();
        limits.set(event, new Capacity(capacity, true), ofSessions);
        return event;
    }

    /** Sets new capacities, the event's first. */
    @Transactional
    void resize(Event event, Integer capacity, Integer... capacities) {
        var ofSessions = new LinkedHashMap<Session, Capacity>();
        var all = sessions.registrableOf(event);
        for (var i = 0; i < capacities.length; i++) {
            ofSessions.put(all.get(i), new Capacity(capacities[i], true));
        }
        limits.set(events.findById(event.id()), new Capacity(capacity, true), ofSessions);
    }

    /** As a document that says so does: the status, and then the limits. */
    @Transactional
    void announce(Event event, EventStatus status, Integer capacity, Integer... capacities) {
        var announced = events.findById(event.id());
        switch (status) {
            case SCHEDULED -> announced.reinstate();
            case POSTPONED -> announced.postpone();
            case CANCELLED -> announced.cancel();
        }
        resize(event, capacity, capacities);
    }

    /** Makes the second session start halfway through the first. */
    @Transactional
    void overlapFirstTwo(Event event) {
        var all = sessions.registrableOf(event);
        all.get(1)
                .reschedule(
                        all.get(0).startsAt().plus(Duration.ofMinutes(30)),
                        all.get(1).endsAt());
    }

    RegistrationRequest request(Event event, String person, String... codes) {
        return new RegistrationRequest(
                event.slug(), registrant(person), Arrays.stream(codes).collect(Collectors.toSet()), "en");
    }

    Registrant registrant(String person) {
        var registrant = new Registrant();
        registrant.firstName = "Test";
        registrant.lastName = person;
        registrant.email = person + "@industry.example";
        registrant.organisation = "Industry " + person.charAt(person.length() - 1);
        registrant.organisationType = OrganisationType.COMPANY;
        registrant.country = "BE";
        return registrant;
    }

    static Map<String, PlaceState> states(RegistrationView view) {
        return view.places().stream()
                .collect(Collectors.toMap(RegistrationView.PlaceView::session, RegistrationView.PlaceView::state));
    }

    static Set<String> codes(String... codes) {
        return Set.of(codes);
    }

    private Session session(Event event, int index) {
        var starts = event.startsAt().plus(Duration.ofHours(index));
        var session = new Session(event, "s" + (index + 1));
        session.retitle("Panel " + (index + 1));
        session.describe(SessionType.PANEL, null, null);
        session.reschedule(starts, starts.plus(Duration.ofHours(1)));
        session.signUp(true);
        session.schedule(index);
        sessions.persist(session);
        return session;
    }
}

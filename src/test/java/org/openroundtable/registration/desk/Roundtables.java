package org.openroundtable.registration.desk;

import java.time.Clock;
import java.time.Duration;
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

import org.openroundtable.capacity.Limit;
import org.openroundtable.event.Event;
import org.openroundtable.event.EventMode;
import org.openroundtable.event.EventStatus;
import org.openroundtable.event.Events;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.programme.Session;
import org.openroundtable.programme.SessionType;
import org.openroundtable.programme.Sessions;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.RegistrationView;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.registration.waiting.Limits;

/** Events for tests of the desk: open now, starting tomorrow, one session an hour unless told otherwise. */
@ApplicationScoped
class Roundtables {

    @Inject
    Clock clock;

    @Inject
    Events events;

    @Inject
    Sessions sessions;

    @Inject
    Limits limits;

    /** @param capacities of sessions s1, s2 …; null: no limit */
    @Transactional
    Event open(Integer capacity, Integer... capacities) {
        return openOn(event -> {}, capacity, capacities);
    }

    @Transactional
    Event openOn(Consumer<Event> terms, Integer capacity, Integer... capacities) {
        var now = clock.instant();
        var event = new Event();
        event.slug = "test-" + UUID.randomUUID();
        event.title = "Test";
        event.mode = EventMode.ONLINE;
        event.status = EventStatus.SCHEDULED;
        event.timeZone = ZoneId.of("Europe/Brussels");
        event.organiser.name = "Agency";
        event.organiser.email = "agency@organiser.example";
        event.startsAt = now.plus(Duration.ofDays(1));
        event.endsAt = event.startsAt.plus(Duration.ofHours(capacities.length));
        event.registration.opensAt = now.minus(Duration.ofDays(1));
        event.registration.closesAt = event.startsAt;
        terms.accept(event);
        events.persist(event);
        var ofSessions = new LinkedHashMap<Session, Limit>();
        for (var i = 0; i < capacities.length; i++) {
            ofSessions.put(session(event, i), new Limit(capacities[i], true));
        }
        events.flush();
        limits.set(event, new Limit(capacity, true), ofSessions);
        return event;
    }

    /** Sets new capacities, the event's first. */
    @Transactional
    void resize(Event event, Integer capacity, Integer... capacities) {
        var ofSessions = new LinkedHashMap<Session, Limit>();
        var all = sessions.registrableOf(event);
        for (var i = 0; i < capacities.length; i++) {
            ofSessions.put(all.get(i), new Limit(capacities[i], true));
        }
        limits.set(events.findById(event.id), new Limit(capacity, true), ofSessions);
    }

    /** As a document that says so does: the status, and then the limits. */
    @Transactional
    void announce(Event event, EventStatus status, Integer capacity, Integer... capacities) {
        events.findById(event.id).status = status;
        resize(event, capacity, capacities);
    }

    /** Makes the second session start halfway through the first. */
    @Transactional
    void overlapFirstTwo(Event event) {
        var all = sessions.registrableOf(event);
        all.get(1).startsAt = all.get(0).startsAt.plus(Duration.ofMinutes(30));
    }

    RegistrationRequest request(Event event, String person, String... codes) {
        return new RegistrationRequest(
                event.slug, registrant(person), Arrays.stream(codes).collect(Collectors.toSet()), "en");
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
        var session = new Session();
        session.event = event;
        session.code = "s" + (index + 1);
        session.sortOrder = index;
        session.type = SessionType.PANEL;
        session.title = "Panel " + (index + 1);
        session.startsAt = event.startsAt.plus(Duration.ofHours(index));
        session.endsAt = session.startsAt.plus(Duration.ofHours(1));
        session.registrable = true;
        sessions.persist(session);
        return session;
    }
}

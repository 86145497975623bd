package org.openroundtable.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.Actor;
import org.openroundtable.capacity.EventLimits;
import org.openroundtable.capacity.Limits;
import org.openroundtable.event.Event;
import org.openroundtable.event.Events;
import org.openroundtable.organisation.Organisation;
import org.openroundtable.organisation.Organisations;
import org.openroundtable.programme.Session;
import org.openroundtable.programme.Sessions;
import org.openroundtable.registration.Reason;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationClaim;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.announcement.Announcements;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * People who have registered in the past. What the desk and its like would have done then is done with the same verbs,
 * without a mail: everybody got a place, confirmed the address or not, and some places ended.
 */
@ApplicationScoped
class PastRegistrations {

    /** So few that what is to be written stays small, so many that it goes to the database together. */
    private static final int AT_ONCE = 25;

    private final Events events;
    private final Organisations organisations;
    private final Sessions sessions;
    private final Registrations registrations;
    private final Limits limits;
    private final Announcements announcements;

    PastRegistrations(
            Events events,
            Organisations organisations,
            Sessions sessions,
            Registrations registrations,
            Limits limits,
            Announcements announcements) {
        this.events = events;
        this.organisations = organisations;
        this.sessions = sessions;
        this.registrations = registrations;
        this.limits = limits;
        this.announcements = announcements;
    }

    /** Goes on where an earlier start has stopped. There must be room for all. */
    void enterInto(String slug) {
        var people = Row.all("registrations-2020.csv");
        while (QuarkusTransaction.requiringNew().call(() -> enterNext(slug, people))) {
            // the next few
        }
    }

    /** Some of those who are missing; false: there is nobody left. Of two nodes that do it the second waits and counts. */
    private boolean enterNext(String slug, List<Row> people) {
        var found = events.withSlug(slug);
        if (found.isEmpty()) {
            return false;
        }
        var event = found.get();
        var locked = limits.lock(event.id());
        var missing = people.stream()
                .skip(registrations.count("event", event))
                .limit(AT_ONCE)
                .toList();
        enter(event, missing, locked);
        return !missing.isEmpty();
    }

    private void enter(Event event, List<Row> people, EventLimits locked) {
        var byName = resolve(people);
        var byCode =
                sessions.registrableOf(event).stream().collect(Collectors.toMap(Session::code, Function.identity()));
        var entered = new LinkedHashMap<Row, Registration>();
        for (var person : people) {
            var registration = new Registration(
                    event, person.registrant(), byName.get(person.text("organisation")), person.text("language"));
            register(registration, person, byCode, locked);
            entered.put(person, registration);
        }
        entered.forEach((person, registration) -> goOn(registration, person, locked));
    }

    private void register(Registration registration, Row person, Map<String, Session> byCode, EventLimits locked) {
        var at = person.moment("registered");
        registration.takePlace();
        registration.enter(at.plus(registration.event().registration().holdFor()), Actor.NEWCOMER, at);
        for (var code : person.words("sessions")) {
            registration.addPlace(byCode.get(code)).confirm(Reason.REGISTERED, Actor.NEWCOMER, at);
        }
        RegistrationClaim.take(registration, locked);
        registrations.persist(registration);
        announcements.announce(List.of(registration));
    }

    private void goOn(Registration registration, Row person, EventLimits locked) {
        var themselves = new Actor.Registrant(registration.id());
        if (person.text("confirmed") != null) {
            registration.confirmAddress(themselves, person.moment("confirmed"));
        }
        if (person.text("ended") != null) {
            RegistrationClaim.giveBack(registration, locked);
            end(registration, Reason.valueOf(person.text("reason")), themselves, person.moment("ended"));
        }
        announcements.announce(List.of(registration));
    }

    private static void end(Registration registration, Reason reason, Actor themselves, Instant at) {
        switch (reason) {
            case CANCELLED_BY_REGISTRANT -> registration.cancel(reason, themselves, at);
            case HOLD_LAPSED -> registration.expire(reason, Actor.SYSTEM, at);
            case REJECTED_BY_ORGANISER -> registration.reject(Actor.SYSTEM, at);
            case DUPLICATE_MERGED -> registration.cancel(reason, Actor.SYSTEM, at);
            default -> throw new IllegalArgumentException("Nothing ends by " + reason);
        }
    }

    /** By name; other spellings in use lead to the same organisation from here on. */
    private Map<String, Organisation> resolve(List<Row> people) {
        var known = new HashMap<String, Organisation>();
        for (var person : people) {
            var name = person.text("organisation");
            var organisation =
                    known.computeIfAbsent(name, any -> organisations.resolve(name, person.organisationType()));
            if (person.text("organisationTyped") != null) {
                organisations.alias(organisation, person.text("organisationTyped"));
            }
        }
        return known;
    }
}

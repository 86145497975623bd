package org.openroundtable.demo;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.event.Events;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.desk.RegistrationDesk;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.registration.desk.RegistrationRequest;
import org.openroundtable.registration.vouching.Vouchings;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** People who register the way everybody does, so that there are lines to wait in and mails to read. */
@ApplicationScoped
class Guests {

    static final String OF_UPCOMING = "registrations-upcoming.csv";
    static final String OF_BRIEFING = "registrations-briefing.csv";

    private final Clock clock;
    private final RegistrationDesk desk;
    private final Events events;
    private final Registrations registrations;
    private final Vouchings vouchings;

    Guests(Clock clock, RegistrationDesk desk, Events events, Registrations registrations, Vouchings vouchings) {
        this.clock = clock;
        this.desk = desk;
        this.events = events;
        this.registrations = registrations;
        this.vouchings = vouchings;
    }

    /**
     * Goes on where an earlier start has stopped.
     *
     * @param table of those who come, in their order
     */
    void registerFor(String slug, String table) {
        for (var guest : Row.all(table).stream().skip(comeAlready(slug)).toList()) {
            if (!(desk.register(request(slug, guest)) instanceof Registered registered)) {
                // A database without the example, or the earlier start was long ago and registration has closed.
                return;
            }
            QuarkusTransaction.requiringNew()
                    .run(() -> vouchings.vouch(registered.registration().id(), clock.instant()));
        }
    }

    private long comeAlready(String slug) {
        return QuarkusTransaction.requiringNew().call(() -> events.withSlug(slug)
                .map(event -> registrations.count("event", event))
                .orElse(0L));
    }

    static RegistrationRequest request(String slug, Row guest) {
        return new RegistrationRequest(slug, guest.registrant(), guest.words("sessions"), guest.text("language"));
    }
}

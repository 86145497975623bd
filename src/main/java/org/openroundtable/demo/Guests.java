package org.openroundtable.demo;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.registration.desk.RegistrationDesk;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.registration.desk.RegistrationRequest;

/** Sixty people who register the way everybody does, so that there are lines to wait in and mails to read. */
@ApplicationScoped
class Guests {

    private final RegistrationDesk desk;
    private final PastRegistrations pastRegistrations;

    Guests(RegistrationDesk desk, PastRegistrations pastRegistrations) {
        this.desk = desk;
        this.pastRegistrations = pastRegistrations;
    }

    /** Goes on where an earlier start has stopped. */
    void registerFor(String slug) {
        for (var guest : Row.all("registrations-upcoming.csv").stream()
                .skip(pastRegistrations.countIn(slug))
                .toList()) {
            if (!(desk.register(request(slug, guest)) instanceof Registered)) {
                // A database without the example, or the earlier start was long ago and registration has closed.
                return;
            }
        }
    }

    static RegistrationRequest request(String slug, Row guest) {
        return new RegistrationRequest(slug, guest.registrant(), guest.words("sessions"), guest.text("language"));
    }
}

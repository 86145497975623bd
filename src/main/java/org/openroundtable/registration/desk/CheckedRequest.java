package org.openroundtable.registration.desk;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.openroundtable.capacity.Claim;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.event.Event;
import org.openroundtable.organisation.Organisation;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.SessionRecord;
import org.openroundtable.registration.Registration;

/**
 * Somebody whose wish is fine as far as the rules go; whether there is room is not known yet.
 *
 * @param sessions in the order of their ids
 */
record CheckedRequest(
        EventSnapshot event,
        List<SessionRecord> sessions,
        Organisation organisation,
        RegistrationRequest request,
        Entry entry,
        Instant now) {

    EmailAddress address() {
        return new EmailAddress(request.registrant().email());
    }

    Claim claim() {
        return new Claim(
                event().id(),
                organisation.id,
                request.registrant().options(event().questions()),
                sessions.stream().map(SessionRecord::id).collect(Collectors.toSet()));
    }

    /** In no line yet. */
    Registration registration(Event reference) {
        var registration = new Registration(reference, request.registrant(), organisation, request.language());
        registration.read(event());
        return registration;
    }

    /** Only whoever reads the mailbox of the address learns what became of the request. */
    boolean isAnsweredByMail() {
        return entry.isInPerson() && event().registration().confirmAddress();
    }

    /** Until when the address must be confirmed; null: it need not. */
    Instant holdUntil() {
        return isAnsweredByMail() ? now.plus(event().registration().holdFor()) : null;
    }
}

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
import org.openroundtable.registration.admission.Admission;

/**
 * Somebody whose wish is fine as far as the rules go; whether there is room is not known yet.
 *
 * @param sessions in the order of their ids
 * @param admission what they are let in by
 * @param block id of the block that they may have a place of; null: none
 */
record CheckedRequest(
        EventSnapshot event,
        List<SessionRecord> sessions,
        Organisation organisation,
        RegistrationRequest request,
        Admission admission,
        Long block,
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
        registration.admission = admission;
        return registration;
    }

    /**
     * Only whoever reads the mailbox of the address learns what became of the request; who follows an invitation has shown
     * already that they do.
     */
    boolean isAnsweredByMail() {
        return entry.isInPerson() && event().registration().confirmAddress() && admission.invitation() == null;
    }

    /** Until when the address must be confirmed; null: it need not. */
    Instant holdUntil() {
        return isAnsweredByMail() ? now.plus(event().registration().holdFor()) : null;
    }
}

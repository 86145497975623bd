package org.openroundtable.demo;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.Actor;
import org.openroundtable.language.Language;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.code.AccessCodes;
import org.openroundtable.registration.code.NewCode;
import org.openroundtable.registration.invitation.InvitationDesk;
import org.openroundtable.registration.invitation.Invitations;
import org.openroundtable.registration.invitation.InviteeList;

/** People whom the organisers have invited in person, and a code for more. */
@ApplicationScoped
class Invitees {

    private static final String PEOPLE = """
            Ingrid Solheim <ingrid.solheim@fjordpass.example> Fjordpass AS
            Marek Havran <marek.havran@havran-identity.example> Havran Identity s.r.o.
            """;

    private final Clock clock;
    private final EventSnapshots events;
    private final InvitationDesk desk;
    private final Invitations invitations;
    private final AccessCodes codes;

    Invitees(Clock clock, EventSnapshots events, InvitationDesk desk, Invitations invitations, AccessCodes codes) {
        this.clock = clock;
        this.events = events;
        this.desk = desk;
        this.invitations = invitations;
        this.codes = codes;
    }

    /** Once. */
    void inviteTo(String slug) {
        var event = events.current(slug).orElseThrow();
        if (invitations.countIn(event.id()) == 0) {
            desk.invite(
                    event,
                    InviteeList.read(PEOPLE).invitees(),
                    Language.base(),
                    "We would be glad to have you with us.",
                    null,
                    Actor.SYSTEM,
                    clock.instant());
            var code = new NewCode("PARTNERS-25", "Members of partner associations", 25, null);
            codes.make(event, code, Actor.SYSTEM, clock.instant());
        }
    }
}

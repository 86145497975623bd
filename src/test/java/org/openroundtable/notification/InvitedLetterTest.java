package org.openroundtable.notification;

import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openroundtable.account.Actor;
import org.openroundtable.language.Language;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.invitation.InvitationDesk;
import org.openroundtable.registration.invitation.InviteeList;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;

/** The mail to somebody who is invited, whole. */
@QuarkusTest
class InvitedLetterTest {

    private final String address = UUID.randomUUID() + "@guest.example";

    @Inject
    Roundtable roundtable;

    @Inject
    InvitationDesk desk;

    @Inject
    EventSnapshots events;

    @Inject
    Letterbox letterbox;

    @Inject
    TestClock clock;

    @BeforeEach
    void start() {
        clock.set(Instant.parse("2020-10-08T10:00:00Z"));
    }

    @ParameterizedTest
    @MethodSource("org.openroundtable.language.Language#tags")
    void saysWhereToRegisterAndWhereToDecline(String language) {
        var event = events.current(roundtable.open()).orElseThrow();
        var guests = InviteeList.read("Ágnes Szűcs <" + address + ">").invitees();
        var note = "You spoke so well last year.";
        desk.invite(event, guests, Language.named(language).orElseThrow(), note, null, Actor.SYSTEM, clock.instant());
        ExpectedMail.assertIs("invited", language, letterbox.only("invited", address));
    }
}

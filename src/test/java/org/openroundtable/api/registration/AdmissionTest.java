package org.openroundtable.api.registration;

import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.api.Registrations;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.code.AccessCodes;
import org.openroundtable.registration.code.NewCode;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.guest.Guests;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;

/** What people show to be let in, over the API. */
@QuarkusTest
class AdmissionTest {

    private final String guest = "guest-" + UUID.randomUUID() + "@guest.example";

    @Inject
    Given given;

    @Inject
    Guests guests;

    @Inject
    AccessCodes codes;

    @Inject
    EventSnapshots events;

    @Inject
    Clock clock;

    @Test
    void aCodeIsTakenHoweverItIsWritten() {
        var slug = given.anEvent().openNow();
        codes.make(
                events.current(slug).orElseThrow(),
                new NewCode("EXPO-2026", null, 1, null),
                Actor.SYSTEM,
                clock.instant());

        problem(register(slug, "a@guest.example", "accessCode", "EXPO-2027"), "/accessCode", "is not known");
        register(slug, "a@guest.example", "accessCode", "ｅｘｐｏ-2026").statusCode(201);
        problem(
                register(slug, "b@guest.example", "accessCode", "EXPO-2026"),
                "/accessCode",
                "was used as often as it can be");
        register(slug, "b@guest.example", "accessCode", " ").statusCode(201);
    }

    @Test
    void anInvitationIsGoodForItsAddressAlone() {
        var slug = given.anEvent().openNow();
        guests.invite(slug, guest);
        var secret = guests.link("invited", guest).substring("/invitations/".length());
        var detail = "is not good for this event and address";

        problem(register(slug, "other@guest.example", "invitation", secret), "/invitation", detail);
        problem(register(slug, guest, "invitation", "x"), "/invitation", detail);
        problem(register(given.anEvent().openNow(), guest, "invitation", secret), "/invitation", detail);
        register(slug, guest, "invitation", secret).statusCode(201);
    }

    @Test
    void aLinkThatNobodyWasSentLeadsNowhere() {
        get("/invitations/" + "a".repeat(43)).then().statusCode(404);
        get("/invitations/short").then().statusCode(404);
    }

    private static void problem(ValidatableResponse answer, String pointer, String detail) {
        Registrations.problem(answer, 403, "not-admitted")
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].detail", equalTo(detail));
    }

    private static ValidatableResponse register(String slug, String email, String name, String value) {
        var body = Registrations.body(email);
        body.put(name, value);
        return Registrations.register(slug, body);
    }
}

package org.openroundtable.site.form;

import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.api.Registrations;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.code.AccessCodes;
import org.openroundtable.registration.code.NewCode;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.guest.Guests;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.openroundtable.testing.RegistrationByForm.fillIn;
import static org.openroundtable.testing.RegistrationByForm.filledIn;

/** An event for those alone who show an access code or an invitation. */
@QuarkusTest
class CodeNeededTest {

    private final String person = "p" + UUID.randomUUID();

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

    private String slug;

    @BeforeEach
    void anEvent() {
        slug = given.anEvent()
                .where(document -> document.withObject("/registration").put("codeOrInvitation", true))
                .openNow();
    }

    @Test
    void pageAndFormSaySoBeforeAnybodyTypes() {
        assertThat(get("/events/" + slug).asString()).contains("An access code or an invitation is needed.");
        assertThat(get("/events/" + slug + "/register").asString())
                .contains("Only those can register who have an access code.");
        get("/api/v1/events/" + slug).then().body("registration.codeOrInvitation", equalTo(true));
    }

    @Test
    void whoeverShowsNothingIsToldAndLosesNothing() {
        var answer = filledIn(slug, person).send();

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("Type the access code that the organiser has given you", person + "@industry.example");
        Registrations.problem(Registrations.register(slug, person + "@industry.example"), 403, "not-admitted")
                .body("errors[0].pointer", equalTo("/accessCode"));
    }

    @Test
    void aCodeLetsPeopleIn() {
        codes.make(
                events.current(slug).orElseThrow(),
                new NewCode("LET-ME-IN", null, null, null),
                Actor.SYSTEM,
                clock.instant());

        assertThat(filledIn(slug, person).with("accessCode", "let-me-in").send().statusCode())
                .isEqualTo(303);
    }

    @Test
    void anInvitationLetsItsAddressIn() {
        guests.invite(slug, person + "@industry.example");
        var form = HtmlForm.on(guests.link("invited", person + "@industry.example"));

        assertThat(fillIn(form, person).send().statusCode()).isEqualTo(303);
    }
}

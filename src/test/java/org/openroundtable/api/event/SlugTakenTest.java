package org.openroundtable.api.event;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.account.token.OwnTokens;
import org.openroundtable.account.token.TokenScope;
import org.openroundtable.api.Registrations;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import static org.hamcrest.Matchers.containsString;

/** Whoever has begun a draft does not organise what others create under its name. */
@QuarkusTest
class SlugTakenTest {

    @Inject
    Given given;

    @Inject
    Organisers organisers;

    @Inject
    OwnTokens tokens;

    @Inject
    Clock clock;

    private String slug;
    private StaffAccount first;

    @BeforeEach
    void aName() {
        slug = given.uniqueSlug();
        first = organisers.with(
                Role.ORGANISER, new Scope.OfEvent(given.anEvent().openNow()));
    }

    @Test
    void nobodyCreatesAnEventUnderTheNameOfADraftOfOthers() {
        begin(first);
        var administrator = organisers.with(Role.ADMINISTRATOR, Scope.INSTALLATION);
        for (var sender : List.of(Api.withToken(), tokenOf(administrator))) {
            Registrations.problem(put(sender), 409, "slug-taken")
                    .body("detail", containsString("Publish the draft, or choose another name."));
        }
        Api.anonymous().get("/api/v1/events/{slug}", slug).then().statusCode(404);
    }

    @Test
    void whoeverOrganisesTheDraftCreatesTheEventAndGoesOn() {
        begin(first);
        put(tokenOf(first)).statusCode(201);
        put(Api.withToken()).statusCode(200);
    }

    @Test
    void aDraftThatIsAdministratorsAloneIsInNobodysWay() {
        begin(organisers.with(Role.ADMINISTRATOR, Scope.INSTALLATION));
        put(Api.withToken()).statusCode(201);
    }

    private void begin(StaffAccount account) {
        organisers
                .signedIn(account)
                .formParam("document", "{\"slug\": \"%s\", \"title\": \"Squatted\"}".formatted(slug))
                .post("/organiser/events/new/document")
                .then()
                .statusCode(303);
    }

    private RequestSpecification tokenOf(StaffAccount account) {
        return Api.anonymous()
                .auth()
                .preemptive()
                .oauth2(tokens.make(
                        "Test", TokenScope.WRITE, Duration.ofDays(1), new Actor.Staff(account.id()), clock.instant()));
    }

    private ValidatableResponse put(RequestSpecification sender) {
        return sender.body(given.theEvent(slug).document().toString())
                .put("/api/v1/events/{slug}", slug)
                .then();
    }
}

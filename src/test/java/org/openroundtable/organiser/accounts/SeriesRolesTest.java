package org.openroundtable.organiser.accounts;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.RoleGrants;
import org.openroundtable.account.role.Scope;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.staff.Editing;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Whoever has a role in a series has it in all of its events, and nobody else says which those are. */
@QuarkusTest
class SeriesRolesTest {

    private static final String NOT_YOURS = "Others work on all events of this series or of the former one";

    private final String series = "Series " + UUID.randomUUID();

    @Inject
    Given given;

    @Inject
    Organisers organisers;

    @Inject
    Editing editing;

    @Inject
    RoleGrants roles;

    @Inject
    Clock clock;

    @Test
    void whoOrganisesASeriesOrganisesItsDraftsTooAndBeginsOthers() {
        var organiser = organisers.with(Role.ORGANISER, new Scope.OfSeries(series));
        var slug = given.uniqueSlug();
        begin(organisers.with(Role.ADMINISTRATOR, Scope.INSTALLATION), slug)
                .then()
                .statusCode(303);

        team(organiser, slug)
                .then()
                .statusCode(200)
                .body(containsString(organiser.email().value()));
        organisers.signedIn(organiser).get("/organiser").then().body(containsString(slug));
        begin(organiser, given.uniqueSlug()).then().statusCode(303);
    }

    @Test
    void nobodyIsLetInByATitleThatAnybodyMayType() {
        var slug = given.anEvent().openNow();
        var editor = editing.editorOf(slug);
        type(editor, slug, series).then().statusCode(303);
        roles.grant(editor.id(), Role.ORGANISER, new Scope.OfSeries(series), Actor.SYSTEM, clock.instant());

        type(editor, slug, "").then().statusCode(422).body(containsString(NOT_YOURS));
        type(editor, slug, "Another one").then().statusCode(422).body(containsString(NOT_YOURS));
        team(editor, slug).then().statusCode(404);

        var organiser = organisers.with(Role.ORGANISER, new Scope.OfEvent(slug));
        publish(organiser, slug).then().statusCode(422).body(containsString("the event would become one of another"));
        team(editor, slug).then().statusCode(404);
        Api.with(organisers.token(organiser))
                .body(given.theEvent(slug)
                        .where(document -> document.put("series", series))
                        .document()
                        .toString())
                .put("/api/v1/events/{slug}", slug)
                .then()
                .statusCode(403)
                .body("detail", containsString("Others have roles in the series"));

        publish(organisers.with(Role.ADMINISTRATOR, Scope.INSTALLATION), slug)
                .then()
                .statusCode(303);
        team(editor, slug).then().statusCode(200);
    }

    @Test
    void nobodyJoinsASeriesOfOthersByBeginningAnEvent() {
        organisers.with(Role.ORGANISER, new Scope.OfSeries(series));
        var source = given.anEvent()
                .where(document -> document.put("series", series))
                .openNow();
        var organiser = organisers.with(Role.ORGANISER, new Scope.OfEvent(source));

        begin(organiser, given.uniqueSlug())
                .then()
                .statusCode(422)
                .body(containsString("The document is of a series whose organisers"));
        var copy = organisers
                .signedIn(organiser)
                .formParam("source", source)
                .formParam("name", "Copy " + source)
                .formParam("firstDay", "2031-05-04")
                .post("/organiser/events/new/copy");

        copy.then().statusCode(303);
        var slug = copy.header("Location").replaceAll(".*/|\\?.*", "");
        editing.open(organiser, slug, "basics").then().statusCode(200).body(not(containsString(series)));
    }

    @Test
    void whoOrganisesBothMovesAnEventIntoASeriesAndOut() {
        var slug = given.anEvent().openNow();
        var organiser = organisers.with(Role.ORGANISER, new Scope.OfEvent(slug));
        roles.grant(organiser.id(), Role.ORGANISER, new Scope.OfSeries(series), Actor.SYSTEM, clock.instant());
        var colleague = organisers.with(Role.DESK, new Scope.OfSeries(series));

        type(organiser, slug, series).then().statusCode(303);
        publish(organiser, slug).then().statusCode(303);
        registrations(colleague, slug).then().statusCode(200);
        type(organiser, slug, "").then().statusCode(303);
        publish(organiser, slug).then().statusCode(303);
        registrations(colleague, slug).then().statusCode(404);
        Api.anonymous().get("/api/v1/events/{slug}", slug).then().body("series", nullValue());
    }

    @Test
    void aReleaseOfAnotherSeriesIsNotTakenAsTheDraftAndSaysWhy() {
        var slug = given.anEvent()
                .where(document -> document.put("series", series))
                .openNow();
        var administrator = organisers.with(Role.ADMINISTRATOR, Scope.INSTALLATION);
        type(administrator, slug, "").then().statusCode(303);
        organisers.with(Role.DESK, new Scope.OfSeries(series));
        var organiser = organisers.with(Role.ORGANISER, new Scope.OfEvent(slug));

        takeAsDraft(organiser, slug)
                .then()
                .statusCode(422)
                .body(
                        containsString(
                                "The draft stays as it was. This release is of the series “" + series + "”, and"),
                        not(containsString(NOT_YOURS)));
        assertThat(editing.draft(slug).series()).isNull();
        takeAsDraft(administrator, slug).then().statusCode(303);
        assertThat(editing.draft(slug).series()).isEqualTo(series);
    }

    private Response takeAsDraft(StaffAccount account, String slug) {
        return organisers
                .signedIn(account)
                .formParam("version", editing.version(slug))
                .post("/organiser/events/" + slug + "/releases/1/draft");
    }

    private Response begin(StaffAccount account, String slug) {
        return organisers
                .signedIn(account)
                .formParam(
                        "document", "{\"slug\": \"%s\", \"title\": \"T\", \"series\": \"%s\"}".formatted(slug, series))
                .post("/organiser/events/new/document");
    }

    private Response type(StaffAccount account, String slug, String title) {
        return editing.send(account, slug, "basics", editing.version(slug), Map.of("series-en", title));
    }

    private Response publish(StaffAccount account, String slug) {
        var page = organisers
                .signedIn(account)
                .get("/organiser/events/" + slug + "/publication")
                .htmlPath();
        return organisers
                .signedIn(account)
                .formParam("version", page.getString("**.find { it.@name == 'version' }.@value"))
                .formParam("release", page.getString("**.find { it.@name == 'release' }.@value"))
                .post("/organiser/events/" + slug + "/publication");
    }

    private Response team(StaffAccount account, String slug) {
        return organisers.signedIn(account).get("/organiser/events/" + slug + "/team");
    }

    private Response registrations(StaffAccount account, String slug) {
        return organisers.signedIn(account).get("/organiser/events/" + slug + "/registrations");
    }
}

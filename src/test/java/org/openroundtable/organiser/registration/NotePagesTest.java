package org.openroundtable.organiser.registration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.testing.staff.Organisers.pageOf;

/** What organisers write down about a registration. */
@QuarkusTest
class NotePagesTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Test
    void notesAndTagsAreForOrganisers() {
        var event = given.anEvent().openNow();
        var anna = people.register(event, "anna");

        post(event, pageOf(event, anna) + "/notes", "note", "Comes by <train>")
                .then()
                .statusCode(303);
        post(event, pageOf(event, anna) + "/tags", "tags", "press, keynote ,, press")
                .then()
                .statusCode(303);

        desk(event)
                .get(pageOf(event, anna))
                .then()
                .body(
                        containsString("Comes by &lt;train&gt;"),
                        containsString("Grace Organiser"),
                        containsString("value=\"keynote, press\""),
                        containsString("changed the tags"),
                        not(containsString("details corrected")),
                        containsString("noted something down"),
                        containsString("keynote; press"));
        desk(event)
                .get("/organiser/events/" + event + "/registrations?tag=press")
                .then()
                .body(containsString("Test anna"));
        Organisers.requests()
                .get("/registrations/" + anna.token().value())
                .then()
                .body(not(containsString("train")), not(containsString("keynote")));
        post(event, pageOf(event, anna) + "/notes", "note", "").then().statusCode(422);
        post(event, pageOf(event, anna) + "/notes", "note", "\0").then().statusCode(422);
        post(event, pageOf(event, anna) + "/tags", "tags", "press\0").then().statusCode(303);
    }

    @Test
    void aNoteIsRewrittenAndRemovedWhichTheHistorySays() {
        var event = given.anEvent().openNow();
        var anna = people.register(event, "anna");
        var other = people.register(event, "other");
        post(event, pageOf(event, anna) + "/notes", "note", "Comes by train");
        var page = desk(event).get(pageOf(event, anna)).asString();
        var note = page.replaceAll("(?s).*/notes/([0-9]+)\".*", "/notes/$1");

        desk(event)
                .get(pageOf(event, anna) + note)
                .then()
                .statusCode(200)
                .body(containsString(">Comes by train</textarea>"));
        desk(event).get(pageOf(event, other) + note).then().statusCode(404);
        post(event, pageOf(event, anna) + note, "note", "").then().statusCode(422);
        post(event, pageOf(event, anna) + note, "note", "Comes by bus").then().statusCode(303);
        post(event, pageOf(event, other) + note + "/removal", "none", "").then().statusCode(303);
        desk(event)
                .get(pageOf(event, anna))
                .then()
                .body(containsString("Comes by bus"), not(containsString("train")), containsString("rewrote a note"));

        post(event, pageOf(event, anna) + note + "/removal", "none", "").then().statusCode(303);
        desk(event).get(pageOf(event, anna)).then().body(not(containsString("bus")), containsString("removed a note"));
        desk(event).get(pageOf(event, anna) + note).then().statusCode(404);
    }

    @Test
    void whatWasTypedStaysWhereItIsWrong() {
        var event = given.anEvent().openNow();
        var anna = people.register(event, "anna");
        var tag = "x".repeat(51);

        post(event, pageOf(event, anna) + "/tags", "tags", tag)
                .then()
                .statusCode(422)
                .body(containsString("\"" + tag + "\""));
        post(event, pageOf(event, anna) + "/notes", "note", "y".repeat(2001))
                .then()
                .statusCode(422)
                .body(containsString(">" + "y".repeat(2001) + "<"));
    }

    private Response post(String event, String path, String field, String... values) {
        return desk(event)
                .contentType("application/x-www-form-urlencoded")
                .formParam(field, (Object[]) values)
                .post(path);
    }

    private RequestSpecification desk(String event) {
        return organisers.as(Role.DESK, event);
    }
}

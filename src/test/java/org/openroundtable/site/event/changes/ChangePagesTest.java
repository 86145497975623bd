package org.openroundtable.site.event.changes;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.is;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.Matchers.matchesPattern;

@QuarkusTest
class ChangePagesTest {

    @Inject
    Given world;

    @Test
    void whatHasChangedIsThereForEverybodyWithWhatItWas() {
        var event = world.anEvent().withSession("s1", 10);
        var slug = event.openNow();
        event.titled("A better title")
                .whereSession("s1", session -> session.put("title", "The panel").put("room", "Hall"))
                .asItIs();

        given().get("/events/" + slug + "/changes")
                .then()
                .statusCode(200)
                .body(
                        containsString("A better title"),
                        containsString("A roundtable"),
                        containsString("The panel"),
                        containsString("Hall"),
                        containsString("First published"));
        given().get("/events/" + slug).then().body(containsString("/events/" + slug + "/changes"));
    }

    @Test
    void whatIsBetweenOrganisersAndRegistrantsIsNot() {
        var event = world.anEvent().withSession("s1", 10);
        var slug = event.openNow();
        event.whereSession("s1", session -> session.put("joinUrl", "https://join.example/secret"))
                .where(document -> document.withObject("/organiser").put("email", "private@organiser.example"))
                .where(document -> document.withObject("/registration").put("holdMinutes", 77))
                .asItIs();
        event.whereSession("s1", session -> session.put("joinUrl", "https://join.example/other")
                        .put("room", "Hall"))
                .asItIs();

        for (var address : new String[] {"/changes", "/changes.atom"}) {
            given().get("/events/" + slug + address)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("join.example")))
                    .body(not(containsString("private@")))
                    // As a number of its own: an address is made of random digits.
                    .body(not(matchesPattern("(?s).*\\b77\\b.*")))
                    .body(containsString("Room"));
        }
    }

    @Test
    void theFeedIsAtom() {
        var event = world.anEvent();
        var slug = event.openNow();
        event.titled("Tom & Ada <at home>").asItIs();

        given().get("/events/" + slug + "/changes.atom")
                .then()
                .statusCode(200)
                .contentType("application/atom+xml")
                .body("feed.title", is("Tom & Ada <at home> – Changes"))
                .body("feed.entry.size()", is(2))
                .body("feed.entry[0].title", is("Event"))
                .body("feed.entry[0].content", is("Event: Title"))
                .body("feed.entry[1].title", is("First published"));
        given().get("/events/none/changes.atom").then().statusCode(404);
    }
}

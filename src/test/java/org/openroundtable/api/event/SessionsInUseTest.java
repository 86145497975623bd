package org.openroundtable.api.event;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.api.Registrations;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** Documents without sessions that people have registered for. */
@QuarkusTest
class SessionsInUseTest {

    @Inject
    Given given;

    @Test
    void aSessionWithRegistrationsIsNeitherDroppedNorClosed() {
        var slug = given.anEvent().withSession("p1", 5).withSession("p2", 5).openNow();
        Registrations.register(slug, "ada@guest.example", "p1").statusCode(201);
        Map<String, Object> document = Api.withToken()
                .get("/api/v1/events/{slug}/document", slug)
                .jsonPath()
                .getMap("");
        @SuppressWarnings("unchecked")
        var sessions = (List<Map<String, Object>>) document.get("sessions");

        var panel = sessions.remove(1);
        Registrations.problem(put(slug, document), 409, "sessions-in-use")
                .body(
                        "detail",
                        equalTo("Registrations with a place or a number in the line: p1 (1). To cancel a session,"
                                + " keep it in the document, registrable, with \"status\": \"cancelled\"."));
        sessions.add(panel);
        panel.keySet().removeAll(List.of("registrable", "capacity", "waitlist"));
        Registrations.problem(put(slug, document), 409, "sessions-in-use");
        sessions.removeIf(session -> session.get("code").equals("p2"));
        panel.put("registrable", true);
        put(slug, document).statusCode(200);
    }

    @Test
    void aSessionThatEverybodyHasGivenUpCanBeDroppedAndComeBack() {
        var slug = given.anEvent().withSession("p1", 1).withSession("p2", 5).openNow();
        var page = Registrations.register(slug, "ada@guest.example", "p1")
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
        HtmlForm.on(page + "/sessions").with("sessions", "p2").sendAndAgree();
        Map<String, Object> document = Api.withToken()
                .get("/api/v1/events/{slug}/document", slug)
                .jsonPath()
                .getMap("");
        @SuppressWarnings("unchecked")
        var sessions = (List<Map<String, Object>>) document.get("sessions");

        var panel = sessions.remove(1);
        put(slug, document).statusCode(200).body("sessions.code", contains("opening", "p2"));
        put(slug, document).statusCode(200);
        Registrations.problem(Registrations.register(slug, "bob@guest.example", "p1"), 422, "invalid");
        given().get("/events/{slug}/sessions/p1", slug).then().statusCode(404);
        given().get(page).then().statusCode(200);
        sessions.add(1, panel);
        put(slug, document).statusCode(200).body("sessions.code", contains("opening", "p1", "p2"));
        Registrations.register(slug, "bob@guest.example", "p1")
                .statusCode(201)
                .body("sessions[0].status", equalTo("confirmed"));
    }

    private static ValidatableResponse put(String slug, Map<String, Object> document) {
        return Api.withToken().body(document).put("/api/v1/events/{slug}", slug).then();
    }
}

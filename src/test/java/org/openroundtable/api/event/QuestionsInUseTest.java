package org.openroundtable.api.event;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.api.Registrations;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.EventBuilder;
import org.openroundtable.testing.Given;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static org.hamcrest.Matchers.equalTo;

/** Documents that ask in another way what people have answered. */
@QuarkusTest
class QuestionsInUseTest {

    private static final String GUESTS = "{'code': 'guests', 'kind': '%s', 'label': 'Guests'}";
    private static final String WISH = "{'code': 'wish', 'kind': '%s', 'label': 'Wish'}";

    @Inject
    Given given;

    @Test
    void theKindOfAQuestionChangesUntilSomebodyHasAnsweredIt() {
        var event = given.anEvent().asking(GUESTS.formatted("number"), WISH.formatted("shortText"));
        var slug = event.openNow();
        var answered = Registrations.body("ada@guest.example");
        answered.put("guests", 2);
        Registrations.register(slug, answered).statusCode(201);

        Registrations.problem(
                        put(slug, event.asking(GUESTS.formatted("shortText"), WISH.formatted("shortText"))),
                        409,
                        "questions-in-use")
                .body("detail", equalTo("Registrations with an answer of the former kind: guests (1)."));

        put(slug, event.asking(GUESTS.formatted("number"), WISH.formatted("longText")))
                .statusCode(200);
    }

    private static ValidatableResponse put(String slug, EventBuilder event) {
        return Api.withToken()
                .body(event.document().toString())
                .put("/api/v1/events/{slug}", slug)
                .then();
    }
}

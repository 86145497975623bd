package org.openroundtable.organiser.action;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.document.DocumentExport;
import org.openroundtable.document.content.EventDocument;
import org.openroundtable.event.EventStatus;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.People;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.CoreMatchers.containsString;

/** An event is called off, put off or reinstated at once, and everybody whom it concerns reads why. */
@QuarkusTest
class StatusActionsTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    DocumentExport export;

    @Inject
    Letterbox letterbox;

    @Test
    void anEventIsCancelledWithAReasonThatEverybodyCanRead() {
        var slug = given.anEvent().openNow();
        people.register(slug, slug + "-ada");

        act(slug, Map.of("action", "cancel")).statusCode(422).body(containsString("Enter a reason"));
        act(slug, Map.of("action", "cancel", "reason", "A strike."))
                .statusCode(200)
                .body(containsString("One person would be written to."), containsString("A strike."));
        act(slug, Map.of("action", "cancel", "reason", "A strike.", "confirmed", "true", "tell", "true"))
                .statusCode(303);

        assertThat(live(slug).status()).isEqualTo(EventStatus.CANCELLED);
        assertThat(letterbox.occasions(slug + "-ada@industry.example")).hasSize(2);
        assertThat(letterbox
                        .only("event-cancelled", slug + "-ada@industry.example")
                        .text())
                .contains("The reason given: A strike.");
        Organisers.requests()
                .get("/events/" + slug + "/changes")
                .then()
                .body(containsString("A strike."), containsString("Cancelled"));
        assertThat(alert(slug)).contains("This event was cancelled", "The reason given: A strike.");

        act(slug, Map.of("action", "reinstate", "confirmed", "true")).statusCode(303);
        assertThat(live(slug).status()).isNull();
        assertThat(letterbox.occasions(slug + "-ada@industry.example")).hasSize(2);
    }

    @Test
    void theReasonStaysWhenSomethingElseIsDone() {
        var slug = given.anEvent().openNow();
        people.register(slug, slug + "-ada");

        act(slug, Map.of("action", "postpone", "reason", "A <flood>.", "confirmed", "true", "tell", "true"))
                .statusCode(303);
        act(slug, Map.of("action", "limit", "places", "50", "reason", "Of a limit.", "confirmed", "true"))
                .statusCode(303);

        var letter = letterbox.only("event-postponed", slug + "-ada@industry.example");
        assertThat(letter.text()).contains("The reason given: A <flood>.");
        assertThat(letter.html()).contains("A &lt;flood&gt;.");
        assertThat(alert(slug)).contains("This event is postponed", "The reason given: A &lt;flood&gt;.");
    }

    @Test
    void ofSeveralReasonsTheLastIsGiven() {
        var slug = given.anEvent().openNow();

        act(slug, Map.of("action", "postpone", "reason", "A flood.", "confirmed", "true"))
                .statusCode(303);
        act(slug, Map.of("action", "cancel", "reason", "A strike.", "confirmed", "true"))
                .statusCode(303);

        assertThat(alert(slug)).contains("This event was cancelled", "The reason given: A strike.");
    }

    /** Of the public page, without its marks. */
    private static String alert(String slug) {
        var page = Organisers.requests().get("/events/" + slug).asString();
        var alert = page.indexOf("class=\"alert ");
        return page.substring(page.indexOf('>', alert) + 1, page.indexOf("</div>", alert))
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ");
    }

    private EventDocument live(String slug) {
        return export.of(slug).orElseThrow();
    }

    private ValidatableResponse act(String slug, Map<String, String> fields) {
        return organisers
                .as(Role.ORGANISER, slug)
                .formParams(fields)
                .post("/organiser/events/" + slug + "/actions")
                .then();
    }
}

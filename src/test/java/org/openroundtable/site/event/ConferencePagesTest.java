package org.openroundtable.site.event;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.testing.page.Markup.containsMarkup;

/** Pages and API tell what organisers have told of an event, its sessions and its speakers beyond the usual. */
@QuarkusTest
class ConferencePagesTest {

    @Inject
    Given given;

    @Test
    void aSessionTellsItsSubtitleLanguageRoomsLinksAndThatItIsNotRecorded() {
        var slug = given.anEvent()
                .whereSession("opening", session -> {
                    session.put("subtitle", "What we learned")
                            .put("language", "fr")
                            .put("doNotRecord", true);
                    session.withArray("rooms").add("Janson").add("Hall K");
                    session.withArray("links")
                            .addObject()
                            .put("title", "Slides")
                            .put("url", "https://slides.example/1");
                    session.withArray("links").addObject().put("url", "https://www.code.example/repository/");
                })
                .openNow();
        given().get("/events/" + slug + "/sessions/opening")
                .then()
                .body(
                        containsString("What we learned"),
                        containsMarkup("<dt>Language</dt><dd>French</dd>"),
                        containsString("Janson, Hall K"),
                        containsString("This session is not recorded."),
                        containsMarkup(
                                "<a href=\"https://slides.example/1\" rel=\"nofollow noopener\"><bdi>Slides</bdi></a>"),
                        containsMarkup("<bdi>code.example/repository</bdi>"));
        given().get("/api/v1/events/" + slug)
                .then()
                .body("sessions[0].subtitle", equalTo("What we learned"))
                .body("sessions[0].language", equalTo("fr"))
                .body("sessions[0].rooms", equalTo(List.of("Janson", "Hall K")))
                .body("sessions[0].doNotRecord", equalTo(true))
                .body("sessions[0].links[0].title", equalTo("Slides"));
    }

    @Test
    void anEventTellsItsWebsiteAndPrivacyNotice() {
        var slug = given.anEvent()
                .where(event -> event.put("website", "https://days.example/")
                        .put("privacyNotice", "https://days.example/privacy"))
                .openNow();
        var notice = "<a href=\"https://days.example/privacy\" rel=\"nofollow noopener\">Privacy notice</a>";
        given().get("/events/" + slug).then().body(containsMarkup(notice), containsString("https://days.example/\""));
        given().get("/events/" + slug + "/register").then().body(containsMarkup(notice));
        given().get("/events/" + given.anEvent().openNow()).then().body(not(containsString("Privacy notice")));
    }

    @Test
    void aSpeakerTellsTheirLinks() {
        var slug = given.anEvent()
                .where(event -> event.withObject("/speakers/0")
                        .withArray("links")
                        .addObject()
                        .put("title", "Her blog")
                        .put("url", "https://ada.example/"))
                .openNow();
        given().get("/events/" + slug + "/speakers/ada-example")
                .then()
                .body(containsMarkup(
                        "<a href=\"https://ada.example/\" rel=\"nofollow noopener\"><bdi>Her blog</bdi></a>"));
    }
}

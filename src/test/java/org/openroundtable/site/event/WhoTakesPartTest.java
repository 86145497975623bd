package org.openroundtable.site.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.RegistrationByForm;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import com.fasterxml.jackson.databind.node.ObjectNode;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.testing.page.Markup.containsMarkup;

/** Speakers and organisations of an event. */
@QuarkusTest
class WhoTakesPartTest {

    @Inject
    Given given;

    @Inject
    Letterbox letterbox;

    @Inject
    TestClock clock;

    @BeforeEach
    void itIsAutumn() {
        clock.set(Instant.parse("2026-10-01T08:00:00Z"));
    }

    @Test
    void speakersAreShownWithTheirRoles() {
        var slug = given.theEditionOf2020().asItIs();
        for (var path : List.of("/events/" + slug, "/events/" + slug + "/speakers")) {
            page(path).body(containsString("<p class=\"small muted\">Chair</p>"));
        }
    }

    @Test
    void namesKeepTheirDirectionToThemselves() {
        var slug = given.theEditionOf2020().where(WhoTakesPartTest::inHebrew).asItIs();
        page("/events/" + slug + "/programme")
                .body(containsMarkup("<bdi>נועה לביא</bdi></a>, <bdi>מגדלור זיהוי בע״מ</bdi> <span"));
        page("/events/" + slug + "/organisations")
                .body(containsString("<bdi>מגדלור זיהוי בע״מ</bdi></th>"), containsString("<bdi>נועה לביא</bdi></a>"));
        page("/events/" + slug + "/speakers/krum-garkov").body(containsString("<h1><bdi>נועה לביא</bdi></h1>"));
    }

    private static void inHebrew(ObjectNode document) {
        for (var speaker : document.withArray("speakers")) {
            if (speaker.get("id").textValue().equals("krum-garkov")) {
                ((ObjectNode) speaker).put("name", "נועה לביא").put("organisation", "מגדלור זיהוי בע״מ");
            }
        }
    }

    @Test
    void organisationsWithSpeakersComeFirst() {
        var slug = given.anEvent().openNow();
        HtmlForm.on("/events/" + slug + "/register")
                .with("lastName", "First")
                .with("email", "first@aardvark.example")
                .with("organisation", "Aardvark AG")
                .with("organisationType", "company")
                .with("country", "DE")
                .sendAndFollow();
        given().get(letterbox.linkIn("confirmation", "first@aardvark.example"));
        var html = page("/events/" + slug + "/organisations").extract().asString();
        assertThat(html.indexOf("Example Systems AB")).isPositive().isLessThan(html.indexOf("Aardvark AG"));
    }

    @Test
    void aHandfulOfPersonsIsNotCountedInPublic() {
        var slug = given.anEvent().openNow();
        for (var person = 1; person < 5; person++) {
            RegistrationByForm.filledIn(slug, "person" + person).sendAndFollow();
        }
        clock.advance(Duration.ofDays(60));
        event(slug).body(containsString("<dd>fewer than 5</dd>"), not(containsString(">country<")));
    }

    @Test
    void speakersAndOrganisationsHaveTheirPages() {
        var slug = given.theEditionOf2020().asItIs();
        page("/events/" + slug + "/speakers/krum-garkov")
                .body(containsString("Executive Director"), containsString("Opening and housekeeping"));
        page("/events/" + slug + "/organisations").body(containsString("Captura Biométrica, S.L."));
        page("/events/" + slug + "/speakers").body(containsString("Szűcs Ágnes"));
    }

    private static ValidatableResponse event(String slug) {
        return page("/events/" + slug);
    }

    private static ValidatableResponse page(String path) {
        return given().get(path).then().statusCode(200);
    }
}

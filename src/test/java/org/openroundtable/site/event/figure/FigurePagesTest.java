package org.openroundtable.site.event.figure;

import java.time.Duration;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.api.Registrations;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.page.Markup;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class FigurePagesTest {

    @Inject
    Given given;

    @Inject
    TestClock clock;

    @Test
    void figuresStandBesideWhatTheyCountAndSmallOnesAreNotTold() {
        var slug = given.anEvent().withSession("p1", 20).openNow();
        for (var country : "DE DE DE DE DE DE DE DE DE FR FR MT".split(" ")) {
            var body = Registrations.body(UUID.randomUUID() + "@figures.example", "p1");
            body.put("country", country);
            Registrations.register(slug, body).statusCode(201);
        }

        assertThat(page(slug, "en"))
                .containsSubsequence("As of", "Persons", "12", "nobody is counted twice", "Countries", "3")
                .containsSubsequence(
                        "Persons by country", "Germany", "5 or more", "France", "1 to 4", "Malta", "1 to 4")
                .containsSubsequence("CC BY 4.0", "/api/v1/events/" + slug + "/figures", "?format=csv");
        assertThat(page(slug, "de")).containsSubsequence("Personen nach Land", "Frankreich", "1 bis 4");
        assertThat(page(slug, "fr")).containsSubsequence("Allemagne", "5 ou plus", "Malte", "1 à 4");
        assertThat(given().get("/events/{slug}", slug).asString()).contains("/events/" + slug + "/figures\"");
    }

    @Test
    void whereNobodyIsThereIsNothingToTellApart() {
        assertThat(page(given.anEvent().openNow(), "en")).contains("There is nothing to be told apart here");
        given().get("/events/{slug}/figures", given.uniqueSlug()).then().statusCode(404);
    }

    @Test
    void aMomentOfThePastGivesWhatWasTrueThen() {
        clock.set(clock.instant());
        var slug = given.anEvent().openNow();
        for (var person = 0; person < 7; person++) {
            Registrations.register(slug, UUID.randomUUID() + "@figures.example").statusCode(201);
        }
        var then = clock.instant();
        clock.advance(Duration.ofMinutes(5));
        for (var person = 0; person < 6; person++) {
            Registrations.register(slug, UUID.randomUUID() + "@figures.example").statusCode(201);
        }

        assertThat(page(slug, "en"))
                .containsSubsequence("Persons", ">13<", "nobody is counted twice", "?format=csv")
                .doesNotContain("As known then.");
        var query = "?asOf=" + then + "&known=now";
        assertThat(page(slug, "en", query))
                .containsSubsequence("As of", "As known now.", "As of now", "Persons", ">7<", "nobody is counted twice")
                .contains(
                        "selected>As known now",
                        "/figures?asOf=" + then + "&amp;known=now\"",
                        "/figures?asOf=" + then + "&amp;known=now&amp;format=csv\"");
        assertThat(page(slug, "en", "?asOf=&known=then")).containsSubsequence("Persons", ">13<");
        assertThat(page(slug, "en", query)).contains(">7<");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asOf=soon",
                "asOf=2199-01-01T00:00",
                "asOf=-4714-01-01T00:00:00Z",
                "asOf=-999999999-01-01T00:00",
                "asOf=2020-01-01T00:00&known=always"
            })
    void whatIsNoMomentIsRefused(String query) {
        given().get("/events/" + given.anEvent().openNow() + "/figures?" + query)
                .then()
                .statusCode(400)
                .contentType(ContentType.HTML);
    }

    private static String page(String slug, String language) {
        return page(slug, language, "");
    }

    private static String page(String slug, String language, String query) {
        var page = given().cookie("language", language).get("/events/" + slug + "/figures" + query);
        page.then().statusCode(200);
        return Markup.folded(page.asString());
    }
}
